import { getDb } from '@/db/client'
import {
  getPicture,
  type LibraryPage,
  type LibraryPicture,
  listPictures,
  listUses,
  type PictureUse,
} from './library'

/** What newsroom pages ask of the library, one read a page. */

export function getLibraryPage(wish: { text: string; page: number }): LibraryPage {
  return listPictures(getDb(), wish)
}

export function getPicturePage(id: string): { picture: LibraryPicture; uses: PictureUse[] } | null {
  const picture = getPicture(getDb(), id)
  return picture ? { picture, uses: listUses(getDb(), id) } : null
}
