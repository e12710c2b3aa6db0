import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { benches } from '@/features/workshop/benches'
import { sharedWork } from '@/features/workshop/shared-work'
import { DamagedPicture, isWholePicture } from '@/lib/whole-picture'
import { type CropRatio, cropRatios, type FocalPoint } from './crops'
import { makeCropJob } from './jobs'
import type { makeCrop } from './make-crop'
import { mediaFolder } from './media-folder'

/**
 * Reads a crop of a stored picture as its address names it (`16x9-50-33.jpg`: the shape, and the
 * focal point in hundredths), making it when it is first asked for; null where there is none. A focal
 * point that the picture does not have makes nothing, so that no one can fill the disk by asking.
 * Throws DamagedPicture and Refused.
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
  return cropOf({ folder, file, focal, ratio: asked.ratio })
}

function parse(file: string): { ratio: CropRatio; x: number; y: number } | null {
  const [, ratio = '', x, y] = /^(16x9|4x3|1x1)-(\d{1,3})-(\d{1,3})\.jpg$/u.exec(file) ?? []
  return isRatio(ratio) ? { ratio, x: Number(x), y: Number(y) } : null
}

const isRatio = (text: string): text is CropRatio => Object.hasOwn(cropRatios, text)

const hundredths = (share: number) => Math.round(share * 100)

async function cropOf(asked: Parameters<typeof makeCrop>[0]): Promise<Buffer<ArrayBuffer> | null> {
  const made = await sharedWork(join(asked.folder, asked.file), () =>
    benches().pictures.do(makeCropJob, asked, { isNext: true }),
  )
  if (made && 'damaged' in made) throw new DamagedPicture(made.damaged)
  return made && Buffer.from(made.bytes)
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
