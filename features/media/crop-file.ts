import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { writeDurably } from '@/lib/durable-file'
import { isWholePicture, readWholePicture } from '@/lib/whole-picture'
import { type CropRatio, cropBox, cropRatios, type FocalPoint } from './crops'
import { mediaFolder, widthsAmong } from './media-folder'

const cropWidth = 1200

/**
 * Reads a crop of a stored picture as its address names it (`16x9-50-33.jpg`: the shape, and the
 * focal point in hundredths), making it when it is first asked for; null where there is none. A focal
 * point that the picture does not have makes nothing, so that no one can fill the disk by asking.
 * Throws DamagedPicture.
 * @param focalOf the focal point of a picture of the library
 */
export async function readCrop(
  dataDir: string,
  id: string,
  file: string,
  focalOf: (id: string) => FocalPoint | undefined,
): Promise<Buffer<ArrayBuffer> | null> {
  const asked = parse(file)
  if (!asked || !/^[0-9a-f]{16}$/u.test(id)) return null
  const folder = join(mediaFolder(dataDir), id)
  const kept = await readFile(join(folder, file)).catch(nullWhereMissing)
  if (kept && isWholePicture(kept, 'jpg')) return kept
  const focal = focalOf(id)
  if (!focal || hundredths(focal.x) !== asked.x || hundredths(focal.y) !== asked.y) return null
  return makeCrop(folder, file, focal, asked.ratio)
}

function parse(file: string): { ratio: CropRatio; x: number; y: number } | null {
  const [, ratio = '', x, y] = /^(16x9|4x3|1x1)-(\d{1,3})-(\d{1,3})\.jpg$/u.exec(file) ?? []
  return isRatio(ratio) ? { ratio, x: Number(x), y: Number(y) } : null
}

const isRatio = (text: string): text is CropRatio => Object.hasOwn(cropRatios, text)

const hundredths = (share: number) => Math.round(share * 100)

async function makeCrop(
  folder: string,
  file: string,
  focal: FocalPoint,
  ratio: CropRatio,
): Promise<Buffer<ArrayBuffer> | null> {
  const source = await widestJpeg(folder)
  if (!source) return null
  const bytes = await readWholePicture(join(folder, source), 'jpg')
  if (!bytes) return null
  const picture = sharp(bytes)
  const box = cropBox(await picture.metadata(), focal, cropRatios[ratio])
  const made = await picture
    .extract(box)
    .resize({ width: cropWidth, withoutEnlargement: true })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer()
  await writeDurably(join(folder, file), made)
  return Buffer.from(made)
}

async function widestJpeg(folder: string): Promise<string | undefined> {
  const files = await readdir(folder).catch(nullWhereMissing)
  const widest = files && widthsAmong(files).at(-1)
  return widest ? `${widest}.jpg` : undefined
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
