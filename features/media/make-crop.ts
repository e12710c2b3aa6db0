import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from '@/lib/durable-file'
import { DamagedPicture, readWholePicture } from '@/lib/whole-picture'
import { type CropRatio, cropBox, cropRatios, type FocalPoint } from './crops'
import { widthsAmong } from './media-folder'
import { sharp } from './sharp'

const cropWidth = 1200

/** What came of a crop: its file's bytes, none where there is no picture, or the file that is damaged. */
export type MadeCrop = { bytes: Uint8Array } | { damaged: string } | null

/** Makes a crop of a stored picture and keeps it beside the others. Runs in the workshop. */
export async function makeCrop({
  folder,
  file,
  focal,
  ratio,
}: {
  folder: string
  file: string
  focal: FocalPoint
  ratio: CropRatio
}): Promise<MadeCrop> {
  const source = await widestJpeg(folder)
  if (!source) return null
  try {
    const bytes = await readWholePicture(join(folder, source), 'jpg')
    if (!bytes) return null
    const picture = sharp(bytes)
    const box = cropBox(await picture.metadata(), focal, cropRatios[ratio])
    const made = await picture
      .extract(box)
      .resize({ width: cropWidth, withoutEnlargement: true })
      .jpeg({ quality: 80, mozjpeg: true })
      .keepXmp()
      .toBuffer()
    await writeDurably(join(folder, file), made)
    return { bytes: made }
  } catch (error) {
    if (error instanceof DamagedPicture) return { damaged: error.path }
    throw error
  }
}

async function widestJpeg(folder: string): Promise<string | undefined> {
  const files = await readdir(folder).catch(noneWhereMissing)
  const widest = widthsAmong(files).at(-1)
  return widest ? `${widest}.jpg` : undefined
}

function noneWhereMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}
