import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { getDb } from '@/db/client'
import { env } from '@/lib/env'
import {
  getPicture,
  type LibraryPage,
  type LibraryPicture,
  listPictures,
  listUses,
  type PictureUse,
} from './library'
import { kindOfMime } from './limits'
import { mediaFolder } from './media-folder'
import { originalFile } from './original-file'

/** What newsroom pages ask of the library, one read a page. */

export function getLibraryPage(filter: { text: string; page: number }): LibraryPage {
  return listPictures(getDb(), filter)
}

export type PicturePage = { picture: LibraryPicture; uses: PictureUse[]; hasOriginal: boolean }

export function getPicturePage(id: string): PicturePage | null {
  const picture = getPicture(getDb(), id)
  if (!picture) return null
  return { picture, uses: listUses(getDb(), id), hasOriginal: hasOriginal(picture) }
}

/** Pictures of an older version were not kept as they came. */
function hasOriginal({ id, mime }: LibraryPicture): boolean {
  const kind = kindOfMime(mime)
  const folder = join(mediaFolder(env().DATA_DIR), id)
  return (
    kind !== undefined && existsSync(join(/* turbopackIgnore: true */ folder, originalFile(kind)))
  )
}
