'use server'

import { z } from 'zod'
import { getDb } from '@/db/client'
import { authorise, type Refused } from '@/features/people/session'
import { listPictures } from './library'
import { type MediaChoice, toMediaChoice } from './media-choice'

/** The doors to the library; each answers with a typed refusal where it may not be done. */

export type FoundPictures = {
  status: 'done'
  pictures: MediaChoice[]
  page: number
  pageCount: number
  total: number
}

const wishSchema = z.object({
  text: z.string().max(200).catch(''),
  page: z.number().int().min(1).catch(1),
})

/** A page of the pictures that hold the words asked for, newest first, as stories take them. */
export async function findPictures(asked: {
  text?: string
  page?: number
}): Promise<FoundPictures | Refused> {
  const admission = await authorise('media.upload')
  if (admission.status === 'refused') return admission
  const { pictures, ...page } = listPictures(getDb(), wishSchema.parse(asked))
  return { status: 'done', pictures: pictures.map(toMediaChoice), ...page }
}
