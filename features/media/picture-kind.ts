import type { PictureKind } from './limits'

/**
 * The kind of a picture by its first bytes, or null where it is none that the newsroom takes.
 * Asked before any decoder, so that no SVG, PDF or other active format ever reaches one.
 */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const head = headOf(bytes)
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'gif'
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp'
  if (head.startsWith('ftyp', 4) && brands(bytes, head).includes('avif')) return 'avif'
  return null
}

/** The brands of HEVC in an image file (ISO/IEC 23008-12, annex B): what telephones take pictures in. */
const hevcBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']

/** Whether it is a HEIC file, which no browser but Apple's shows and no free decoder reads. */
export function isHeic(bytes: Uint8Array): boolean {
  const head = headOf(bytes)
  return (
    head.startsWith('ftyp', 4) && brands(bytes, head).some((brand) => hevcBrands.includes(brand))
  )
}

/** The major and the compatible brands of an ISO base media file (ISO/IEC 14496-12, 4.3). */
function brands(bytes: Uint8Array, head: string): string[] {
  const end = Math.min(Buffer.from(bytes.subarray(0, 4)).readUInt32BE(), head.length)
  const found = [head.slice(8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) found.push(head.slice(at, at + 4))
  return found
}

function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 64)).toString('latin1')
}
