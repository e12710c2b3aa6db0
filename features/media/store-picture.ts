import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PictureKind } from './limits'
import { mediaFolder, widthsAmong } from './media-folder'
import { readFacts, readPixels } from './read-picture'
import { encodeRendition, renditionFormats, renditionWidths, widest } from './renditions'

export type StoredPicture = {
  id: string
  kind: PictureKind
  width: number
  height: number
  /** The widths of its renditions in pixels, ascending; each is there in every format. */
  widths: number[]
}

/**
 * Keeps a picture under the hash of its bytes, in every width and format that pages ask for.
 * A picture that is already kept is not made again. Throws PictureRefused.
 */
export async function storePicture(bytes: Uint8Array, dataDir: string): Promise<StoredPicture> {
  const facts = await readFacts(bytes)
  const id = pictureId(bytes)
  const folder = join(mediaFolder(dataDir), id)
  const widths = (await storedWidths(folder)) ?? (await makeRenditions(bytes, facts.width, folder))
  return { id, ...facts, widths }
}

/** One picture has one name, so that it is stored once. */
export function pictureId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}

async function storedWidths(folder: string): Promise<number[] | null> {
  const files = await readdir(folder).catch(nullWhereMissing)
  return files && widthsAmong(files)
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

async function makeRenditions(
  bytes: Uint8Array,
  ownWidth: number,
  folder: string,
): Promise<number[]> {
  const pixels = await readPixels(bytes, widest)
  const widths = renditionWidths(ownWidth)
  await mkdir(join(folder, '..'), { recursive: true })
  const unfinished = await mkdtemp(`${folder}.`)
  try {
    const renditions = widths.flatMap((width) =>
      renditionFormats.map((format) => ({ width, format })),
    )
    await Promise.all(
      renditions.map(async ({ width, format }) =>
        writeFile(
          // Next would take the whole project for what this may read.
          join(/* turbopackIgnore: true */ unfinished, `${width}.${format}`),
          await encodeRendition(pixels, { width, format }),
        ),
      ),
    )
    // The folder appears whole or not at all, so that its being there says that it is complete.
    await rename(unfinished, folder).catch(fineWhereThere)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return widths
}

/** Another upload of the same bytes was quicker. */
function fineWhereThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
}
