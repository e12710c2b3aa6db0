import { existsSync } from 'node:fs'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { PictureSuggestions } from '@/db/schema/media'
import { makeFolderDurably, type WriteInto, writeDurably } from '@/lib/durable-file'
import { DamagedPicture, readWholePicture } from '@/lib/whole-picture'
import type { PictureKind } from './limits'
import { mediaFolder } from './media-folder'
import { isWholeOriginal, originalFile, pictureId } from './original-file'
import { readColour, readFacts, readPixels } from './read-picture'
import { readSuggestions } from './read-suggestions'
import { renditionWidths, widest } from './rendition-size'
import { encodeRendition, type RenditionFormat, renditionFormats } from './renditions'
import { rightsPacket } from './rights-packet'

export type StoredPicture = {
  id: string
  kind: PictureKind
  width: number
  height: number
  /** More than one in an animation, of which the first is kept. */
  frames: number
  /** The widths of its renditions in pixels, ascending; each is there in every format. */
  widths: number[]
  /** As `#a1b2c3`, to stand where the picture will. */
  colour: string | null
  suggestions: PictureSuggestions
}

type Rendition = { width: number; format: RenditionFormat }

/**
 * Keeps a picture under the hash of its bytes: as it came, and in every width and format that pages
 * ask for. What is already kept, and whole, is not made again. Throws Refused.
 */
export async function storePicture(bytes: Uint8Array, dataDir: string): Promise<StoredPicture> {
  const facts = await readFacts(bytes)
  const id = pictureId(bytes)
  const folder = join(mediaFolder(dataDir), id)
  const widths = renditionWidths(facts.width)
  const suggestions = await readSuggestions(bytes)
  const missing = await missingRenditions(folder, widths)
  const isOriginalKept = await isWholeOriginal(folder, facts.kind, id)
  if (missing.length > 0 || !isOriginalKept) {
    const files = await renditionsOf(bytes, missing, rightsPacket(suggestions))
    if (!isOriginalKept) files.push([originalFile(facts.kind), Buffer.from(bytes)])
    await keep(folder, files)
  }
  // What was kept long ago is not swept away before its row is written.
  else await utimes(folder, new Date(), new Date())
  return { id, ...facts, widths, colour: await readColour(bytes), suggestions }
}

type NamedBytes = [name: string, bytes: Buffer]

/** A folder that is new is there whole or not at all. */
async function keep(folder: string, files: NamedBytes[]): Promise<void> {
  const writeAll = async (write: WriteInto) => {
    await Promise.all(files.map(([name, bytes]) => write(name, bytes)))
  }
  if (existsSync(folder)) {
    await writeAll((name, made) =>
      writeDurably(join(/* turbopackIgnore: true */ folder, name), made),
    )
  } else {
    await makeFolderDurably(folder, writeAll)
  }
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

async function renditionsOf(
  bytes: Uint8Array,
  renditions: Rendition[],
  rights: string | null,
): Promise<NamedBytes[]> {
  if (renditions.length === 0) return []
  const pixels = await readPixels(bytes, widest)
  return Promise.all(
    renditions.map(async (one) => [fileOf(one), await encodeRendition(pixels, one, rights)]),
  )
}

const fileOf = ({ width, format }: Rendition) => `${width}.${format}`
