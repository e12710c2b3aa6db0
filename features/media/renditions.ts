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
      // Effort 2 takes 1.7 times as long for 6 % fewer bytes, effort 0 makes a quarter more of them.
      return resized.avif({ quality: 55, effort: 1 }).toBuffer()
    case 'webp':
      return resized.webp({ quality: 78, effort: 2 }).toBuffer()
    case 'jpg':
      return resized
        .flatten({ background: 'white' })
        .jpeg({ quality: 76, mozjpeg: true })
        .toBuffer()
  }
}
