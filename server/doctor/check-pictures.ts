import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '@/db/client'
import { type Fault, faultOf } from '@/db/fault'
import { media, recordings } from '@/db/schema/media'
import { mediaFolder } from '@/features/media/media-folder'
import { renditionFormats } from '@/features/media/renditions'
import { isWholePicture, type WrittenFormat } from '@/lib/whole-picture'

/** Pictures and recordings of the library without their files, and files that the library does not know. */
export function checkPictures(db: Db, dataDir: string): Fault[] {
  const pictures = db.select({ id: media.id, widths: media.widths }).from(media).all()
  const others = db.select({ id: recordings.id }).from(recordings).all()
  const folderOf = (id: string) => join(mediaFolder(dataDir), id)
  const lost = [...pictures, ...others].filter(({ id }) => !existsSync(folderOf(id)))
  const damaged = pictures.filter(
    ({ id, widths }) =>
      existsSync(folderOf(id)) &&
      widths.some((width) =>
        renditionFormats.some((format) => !isWhole(folderOf(id), `${width}.${format}`, format)),
      ),
  )
  const known = new Set([...pictures, ...others].map(({ id }) => id))
  const unknown = foldersIn(mediaFolder(dataDir)).filter(
    (name) => /^[0-9a-f]{16}$/u.test(name) && !known.has(name),
  )
  return [
    ...faultOf(
      'lost-pictures',
      lost.map(({ id }) => id),
    ),
    ...faultOf(
      'damaged-pictures',
      damaged.map(({ id }) => id),
    ),
    ...faultOf('unknown-folders', unknown),
  ]
}

function isWhole(folder: string, name: string, format: WrittenFormat): boolean {
  const file = join(folder, name)
  return existsSync(file) && isWholePicture(readFileSync(file), format)
}

const foldersIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])
