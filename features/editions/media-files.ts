import { inArray } from 'drizzle-orm'
import type { MediaFile } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import { media, recordings } from '@/db/schema/media'
import { tags, touch } from '@/db/tags'

/** What a page must know of a picture. */
export const mediaFileColumns = {
  id: media.id,
  width: media.width,
  height: media.height,
  widths: media.widths,
  focalX: media.focalX,
  focalY: media.focalY,
  colour: media.colour,
}

/** The pictures of these ids that there are, by id. */
export function getMediaFiles(db: Tx, ids: string[]): ReadonlyMap<string, MediaFile> {
  if (ids.length === 0) return new Map()
  touch(...ids.map(tags.picture))
  const rows = db.select(mediaFileColumns).from(media).where(inArray(media.id, ids)).all()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Those of these ids that the library has, be they pictures or recordings. */
export function knownMedia(db: Tx, ids: string[]): ReadonlySet<string> {
  const sounds = db
    .select({ id: recordings.id })
    .from(recordings)
    .where(inArray(recordings.id, ids))
    .all()
  return new Set([...getMediaFiles(db, ids).keys(), ...sounds.map(({ id }) => id)])
}
