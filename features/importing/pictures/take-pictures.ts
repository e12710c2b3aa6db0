import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { Db } from '@/db/client'
import { Refused } from '@/features/access/refused'
import { addPicture, addPictureFile } from '@/features/media/commands'
import { byteLimit } from '@/features/media/limits'
import { pictureKind } from '@/features/media/picture-kind'
import { nameOfHash } from '@/features/media/picture-name'
import type { TakePicture } from './bring-pictures'
import type { FoundPicture } from './found-picture'

/** It has no account here. */
const actor = { id: null, name: 'import' }

/** Takes pictures into the library, which checks them as any that is uploaded. */
export function intoLibrary(db: Db, dataDir: string): TakePicture {
  return async (found) => {
    if (sizeOf(found) > byteLimit) return null
    try {
      const row =
        'path' in found
          ? await addPictureFile(db, { dataDir, path: found.path, originalName: found.name, actor })
          : await addPicture(db, dataDir, found.bytes, found.name, actor)
      return row.id
    } catch (error) {
      if (error instanceof Refused) return null
      throw error
    }
  }
}

/** The same on a dry run, which keeps nothing: by size and kind alone. */
export const onDryRun: TakePicture = async (found) => {
  if (sizeOf(found) > byteLimit) return null
  const bytes = 'path' in found ? readFileSync(found.path) : found.bytes
  if (!pictureKind(bytes)) return null
  return nameOfHash(createHash('sha256').update(bytes).digest('hex'))
}

const sizeOf = (found: FoundPicture) =>
  'path' in found ? statSync(found.path).size : found.bytes.byteLength
