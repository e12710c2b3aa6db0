import { statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
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
 * Both names are held to their forms, so that no address leads out of the media folder.
 */
export async function readRendition(
  dataDir: string,
  id: string,
  file: string,
): Promise<RenditionFile | null> {
  const [, size, format] = /^(thumbnail|[1-9]\d{0,3})\.(avif|webp|jpg)$/u.exec(file) ?? []
  if (!isFormat(format) || !/^[0-9a-f]{16}$/u.test(id)) return null
  const folder = join(mediaFolder(dataDir), id)
  try {
    const width = size === 'thumbnail' ? await smallestWidth(folder) : size
    // Next would take the whole project for what this may read.
    const bytes = await readFile(join(/* turbopackIgnore: true */ folder, `${width}.${format}`))
    return { bytes, type: types[format] }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** How many bytes a JPEG rendition has; null where there is no such file. */
export function renditionBytes(dataDir: string, id: string, width: number): number | null {
  const file = join(mediaFolder(dataDir), id, `${width}.jpg`)
  return statSync(file, { throwIfNoEntry: false })?.size ?? null
}

/** A story names its pictures without knowing how wide they are. */
async function smallestWidth(folder: string): Promise<number> {
  return widthsAmong(await readdir(folder))[0] ?? 0
}

function isFormat(name: string | undefined): name is RenditionFormat {
  return name !== undefined && Object.hasOwn(types, name)
}
