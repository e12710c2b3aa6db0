import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolderDurably, type WriteInto, writeDurably } from '@/lib/durable-file'
import { DamagedPicture, readWholePicture } from '@/lib/whole-picture'
import type { PictureKind } from './limits'
import { mediaFolder } from './media-folder'
import { nameOfHash } from './picture-name'
import { readFacts, readPixels } from './read-picture'
import { renditionWidths, widest } from './rendition-size'
import { encodeRendition, type RenditionFormat, renditionFormats } from './renditions'

export type StoredPicture = {
  id: string
  kind: PictureKind
  width: number
  height: number
  /** The widths of its renditions in pixels, ascending; each is there in every format. */
  widths: number[]
}

type Rendition = { width: number; format: RenditionFormat }

/**
 * Keeps a picture under the hash of its bytes, in every width and format that pages ask for.
 * What is already kept, and whole, is not made again. Throws PictureRefused.
 */
export async function storePicture(bytes: Uint8Array, dataDir: string): Promise<StoredPicture> {
  const facts = await readFacts(bytes)
  const id = pictureId(bytes)
  const folder = join(mediaFolder(dataDir), id)
  const widths = renditionWidths(facts.width)
  const missing = await missingRenditions(folder, widths)
  if (missing.length > 0) await makeRenditions(bytes, missing, folder)
  // What was kept long ago is not swept away before its row is written.
  else await utimes(folder, new Date(), new Date())
  return { id, ...facts, widths }
}

function pictureId(bytes: Uint8Array): string {
  return nameOfHash(createHash('sha256').update(bytes).digest('hex'))
}

/** What is not there, or not whole, of the renditions that a picture is kept in. */
async function missingRenditions(folder: string, widths: number[]): Promise<Rendition[]> {
  const renditions = widths.flatMap((width) =>
    renditionFormats.map((format) => ({ width, format })),
  )
  const isKept = await Promise.all(renditions.map((one) => isWholeFile(folder, one)))
  return renditions.filter((_, index) => !isKept[index])
}

async function isWholeFile(folder: string, rendition: Rendition): Promise<boolean> {
  try {
    return (await readWholePicture(join(folder, fileOf(rendition)), rendition.format)) !== null
  } catch (error) {
    if (error instanceof DamagedPicture) return false
    throw error
  }
}

async function makeRenditions(
  bytes: Uint8Array,
  renditions: Rendition[],
  folder: string,
): Promise<void> {
  const pixels = await readPixels(bytes, widest)
  const make = (write: WriteInto) =>
    Promise.all(
      renditions.map(async (one) => write(fileOf(one), await encodeRendition(pixels, one))),
    )
  if (existsSync(folder)) {
    await make((name, made) => writeDurably(join(/* turbopackIgnore: true */ folder, name), made))
  } else {
    await makeFolderDurably(folder, async (write) => {
      await make(write)
    })
  }
}

const fileOf = ({ width, format }: Rendition) => `${width}.${format}`
