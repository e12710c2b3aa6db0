import { readFile } from 'node:fs/promises'
import { type PictureRefusal, refusalCode } from '@/features/access/refused'
import { type StoredPicture, storePicture } from './store-picture'

/** Keeps the picture in a file. Runs in the workshop. */
export async function takePicture({
  path,
  dataDir,
}: {
  path: string
  dataDir: string
}): Promise<StoredPicture | { refused: PictureRefusal }> {
  try {
    return await storePicture(await readFile(path), dataDir)
  } catch (error) {
    return { refused: refusalCode(error) }
  }
}
