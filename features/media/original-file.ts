import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PictureKind } from './limits'
import { nameOfHash } from './picture-name'

/** Where a picture lies as it came, beside what pages ask for; no address of readers leads to it. */
export const originalFile = (kind: PictureKind) => `original.${kind}`

/** One picture has one name, so that it is stored once. */
export function pictureId(bytes: Uint8Array): string {
  return nameOfHash(createHash('sha256').update(bytes).digest('hex'))
}

/** A picture's bytes as they came; null where they were not kept, or are not what they were. */
export async function readOriginal(
  folder: string,
  kind: PictureKind,
  id: string,
): Promise<Buffer<ArrayBuffer> | null> {
  const path = join(/* turbopackIgnore: true */ folder, originalFile(kind))
  const bytes = await readFile(path).catch(nullWhereMissing)
  return bytes && pictureId(bytes) === id ? bytes : null
}

export async function isWholeOriginal(
  folder: string,
  kind: PictureKind,
  id: string,
): Promise<boolean> {
  return (await readOriginal(folder, kind, id)) !== null
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
