import { Refused } from '@/features/access/refused'
import { byteLimit, type PictureKind, pixelLimit, sideLimit } from './limits'
import { isHeic, pictureKind } from './picture-kind'
import { heightAt, tallest, widest } from './rendition-size'
import { sharp } from './sharp'

/** What a picture is, standing upright; `frames` is more than one in an animation. */
export type PictureFacts = { kind: PictureKind; width: number; height: number; frames: number }

/** Uncompressed pixels, as sharp takes them back. */
export type Pixels = {
  data: Buffer
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 }
}

/** Checks a picture by its content, decoding nothing but its header. Throws Refused. */
export async function readFacts(bytes: Uint8Array): Promise<PictureFacts> {
  if (bytes.byteLength > byteLimit) throw new Refused('bytes-over-limit')
  const kind = pictureKind(bytes)
  if (!kind) throw new Refused(isHeic(bytes) ? 'heic' : 'kind-not-accepted')
  const { autoOrient: upright, pages = 1 } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(damaged)
  const { width, height } = upright
  if (width * height > pixelLimit) throw new Refused('pixels-over-limit')
  const isTooTall = heightAt(Math.min(width, widest), upright) > tallest
  if (Math.max(width, height) > sideLimit || isTooTall) throw new Refused('sides-over-limit')
  return { kind, width, height, frames: pages }
}

/**
 * Decodes a picture that `readFacts` let pass: upright, in sRGB, at most `maxWidth` wide, without
 * metadata; of an animation the first frame. Throws Refused.
 */
export async function readPixels(bytes: Uint8Array, maxWidth: number): Promise<Pixels> {
  return sharp(bytes, { limitInputPixels: pixelLimit })
    .autoOrient()
    .resize({ width: maxWidth, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(damaged)
}

/** The mean colour of a picture, as `#a1b2c3`; null where something can be seen through it. Throws Refused. */
export async function readColour(bytes: Uint8Array): Promise<string | null> {
  const { data, info } = await sharp(bytes, { limitInputPixels: pixelLimit })
    .toColourspace('srgb')
    .resize(1, 1, { fit: 'fill' })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(damaged)
  const isOpaque = info.channels === 3 || data[3] === 255
  return isOpaque ? `#${data.subarray(0, 3).toString('hex')}` : null
}

function damaged(cause: unknown): never {
  throw new Refused('damaged', { cause })
}
