import { readFile } from 'node:fs/promises'
import { PictureRefused, type RefusalCode } from './picture-refused'
import { type StoredPicture, storePicture } from './store-picture'

/** Keeps the picture in a file. Runs in the workshop. */
export async function takePicture({
  path,
  dataDir,
}: {
  path: string
  dataDir: string
}): Promise<StoredPicture | { refused: RefusalCode }> {
  try {
    return await storePicture(await readFile(path), dataDir)
  } catch (error) {
    if (error instanceof PictureRefused) return { refused: error.code }
    throw error
  }
}
