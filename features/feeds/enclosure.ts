import type { Edition } from '@/components/story/edition'
import { recordingLength } from '@/features/media/recordings/recording-file'
import { renditionBytes } from '@/features/media/rendition-file'
import { renditionPath } from '@/lib/paths'
import { recordingPath, recordingTypes } from '@/lib/recordings'

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

/** A recording of our own that a story plays, as feeds announce it. */
export type RecordingFile = {
  url: string
  type: string
  /** In bytes. */
  length: number
  title: string
}

/** The recordings that a story plays, each once, in the order of its text. */
export function recordingsOf(
  { passages }: Pick<Edition, 'passages'>,
  { siteUrl, dataDir }: { siteUrl: string; dataDir: string },
): RecordingFile[] {
  const found = new Map<string, RecordingFile>()
  for (const block of passages.flatMap(({ blocks }) => blocks)) {
    if (block.type !== 'embed' || block.source.kind !== 'recording') continue
    const { mediaId: id, format } = block.source
    const length = recordingLength(dataDir, { id, format })
    const url = new URL(recordingPath(id, format), siteUrl).href
    if (length === null || found.has(url)) continue
    found.set(url, { url, type: recordingTypes[format], length, title: block.title })
  }
  return [...found.values()]
}

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
