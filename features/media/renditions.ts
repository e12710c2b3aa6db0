import type { Pixels } from './read-picture'
import { sharp } from './sharp'

export const renditionFormats = ['avif', 'webp', 'jpg'] as const

export type RenditionFormat = (typeof renditionFormats)[number]

/**
 * Encodes one rendition.
 * @param rights a packet of XMP that goes along with it
 */
export async function encodeRendition(
  { data, info }: Pixels,
  { width, format }: { width: number; format: RenditionFormat },
  rights: string | null,
): Promise<Buffer> {
  const { width: rawWidth, height, channels } = info
  const plain = sharp(data, { raw: { width: rawWidth, height, channels } }).resize({ width })
  const resized = rights ? plain.withXmp(rights) : plain
  switch (format) {
    case 'avif':
      // Effort 1 takes 0.6 to 0.8 of the time for 6 % more bytes, effort 3 twice as long for 3 % fewer.
      return resized.avif({ quality: 50, effort: 2 }).toBuffer()
    case 'webp':
      return resized.webp({ quality: 78, effort: 2 }).toBuffer()
    case 'jpg':
      return resized
        .flatten({ background: 'white' })
        .jpeg({ quality: 76, mozjpeg: true })
        .toBuffer()
  }
}
