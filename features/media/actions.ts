'use server'

import { enter, send } from '@/features/access/door'
import { env } from '@/lib/env'
import * as deeds from './deeds'
import type { PictureChanges } from './picture-changes'

/** The doors to the library; each answers with a typed refusal where it may not be done. */

export async function findPictures(asked: { text?: string; page?: number }) {
  return send(deeds.findPictures, asked)
}

export async function saveChanges(asked: {
  mediaId: string
  changes: PictureChanges
}): Promise<deeds.MediaOutcome> {
  return enter(deeds.changePicture, asked)
}

export async function remove(mediaId: string): Promise<deeds.MediaOutcome> {
  return send(deeds.removePicture(env().DATA_DIR), { mediaId })
}
