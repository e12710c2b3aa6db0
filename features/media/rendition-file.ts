import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readWholePicture } from '@/lib/whole-picture'
import { mediaFolder, widthsAmong } from './media-folder'
import type { RenditionFormat } from './renditions'

export type RenditionFile = { bytes: Buffer<ArrayBuffer>; type: string }

const types: Record<RenditionFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
}

/**
 * Reads one file of a stored picture, as the address names it; null where there is none.
 * Throws DamagedPicture. Both names are held to their forms, so that no address leads out of the media folder.
 */
export async function readRendition(
  dataDir: string,
  id: string,
  file: string,
): Promise<RenditionFile | null> {
  const [, size, format] = /^(thumbnail|[1-9]\d{0,3})\.(avif|webp|jpg)$/u.exec(file) ?? []
  if (!isFormat(format) || !/^[0-9a-f]{16}$/u.test(id)) return null
  const folder = join(mediaFolder(dataDir), id)
  const width = size === 'thumbnail' ? await smallestWidth(folder) : size
  const bytes = await readWholePicture(
    join(/* turbopackIgnore: true */ folder, `${width}.${format}`),
    format,
  )
  return bytes && { bytes, type: types[format] }
}

/** How many bytes a JPEG rendition has; null where there is no such file. */
export function renditionBytes(dataDir: string, id: string, width: number): number | null {
  const file = join(mediaFolder(dataDir), id, `${width}.jpg`)
  return statSync(file, { throwIfNoEntry: false })?.size ?? null
}

/** A story names its pictures without knowing how wide they are. */
async function smallestWidth(folder: string): Promise<number> {
  const files = await readdir(/* turbopackIgnore: true */ folder).catch(noneWhereMissing)
  return widthsAmong(files)[0] ?? 0
}

function isFormat(name: string | undefined): name is RenditionFormat {
  return name !== undefined && Object.hasOwn(types, name)
}

function noneWhereMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}
