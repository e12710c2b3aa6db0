import type { Edition } from '@/components/story/edition'
import { renditionBytes } from '@/features/media/rendition-file'
import { renditionPath } from '@/lib/paths'

/** A file that goes with a story, as feeds announce it. */
export type Enclosure = {
  url: string
  type: 'image/jpeg'
  /** In bytes. */
  length: number
  width: number
  height: number
  alt: string
}

const widestAnnounced = 1440

/** The lead picture's file; null where there is none in the media folder. */
export function enclosureOf(
  { leadPicture }: Pick<Edition, 'leadPicture'>,
  { siteUrl, dataDir }: { siteUrl: string; dataDir: string },
): Enclosure | null {
  if (!leadPicture) return null
  const { file, alt } = leadPicture
  const width = file.widths.findLast((wide) => wide <= widestAnnounced) ?? file.widths[0]
  const length = width ? renditionBytes(dataDir, file.id, width) : null
  if (!width || length === null) return null
  return {
    url: new URL(renditionPath(file.id, width, 'jpg'), siteUrl).href,
    type: 'image/jpeg',
    length,
    width,
    height: Math.round((width * file.height) / file.width),
    alt,
  }
}
