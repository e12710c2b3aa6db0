import { readFile } from 'node:fs/promises'
import type { PictureSuggestions } from '@/db/schema/media'
import { PictureRefused, type RefusalCode } from './picture-refused'
import { readSuggestions } from './read-suggestions'
import { type StoredPicture, storePicture } from './store-picture'

export type TakenPicture = StoredPicture & { suggestions: PictureSuggestions }

/** Keeps the picture in a file, and reads what it says of itself. Runs in the workshop. */
export async function takePicture({
  path,
  dataDir,
}: {
  path: string
  dataDir: string
}): Promise<TakenPicture | { refused: RefusalCode }> {
  try {
    const bytes = await readFile(path)
    const stored = await storePicture(bytes, dataDir)
    return { ...stored, suggestions: await readSuggestions(bytes) }
  } catch (error) {
    if (error instanceof PictureRefused) return { refused: error.code }
    throw error
  }
}
