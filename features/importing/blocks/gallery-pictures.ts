import * as z from 'zod/mini'
import { type Picture, pictureSchema } from '@/db/blocks'

const gallerySchema = z.array(pictureSchema)

/** The pictures that the markup of a gallery carries; none where it is not as we write it. */
export function galleryPictures(markup: string | undefined): Picture[] {
  return gallerySchema.safeParse(parsed(markup ?? '')).data ?? []
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Anyone can write a page with such an attribute, and put anything into it.
    return null
  }
}
