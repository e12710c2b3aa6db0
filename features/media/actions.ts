'use server'

import { z } from 'zod'
import { getDb } from '@/db/client'
import type { Refusal } from '@/features/access/refused'
import { admit, authorise } from '@/features/access/session'
import { env } from '@/lib/env'
import { changePicture, type MediaOutcome, removePicture } from './deeds'
import { listPictures } from './library'
import { type MediaChoice, toMediaChoice } from './media-choice'
import type { PictureChanges } from './picture-changes'

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
}): Promise<FoundPictures | Refusal> {
  const admission = await authorise('media.upload')
  if (admission.status === 'refused') return admission
  const { pictures, ...page } = listPictures(getDb(), wishSchema.parse(asked))
  return { status: 'done', pictures: pictures.map(toMediaChoice), ...page }
}

export async function saveChanges(asked: {
  mediaId: string
  changes: PictureChanges
}): Promise<MediaOutcome> {
  return asSignedIn((doing) => changePicture(doing, asked))
}

export async function remove(mediaId: string): Promise<MediaOutcome> {
  return asSignedIn((doing) => removePicture(doing, mediaId))
}

async function asSignedIn(
  run: (doing: Parameters<typeof changePicture>[0]) => Promise<MediaOutcome>,
): Promise<MediaOutcome> {
  const admission = await admit()
  if (admission.status === 'refused') return admission
  const { person } = admission
  const doing = { db: getDb(), dataDir: env().DATA_DIR, person, at: new Date().toISOString() }
  return run(doing)
}
