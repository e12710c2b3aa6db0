import { and, count, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { scheduledPublications } from '@/db/schema/desk'
import { media, mediaUses } from '@/db/schema/media'
import { people } from '@/db/schema/people'
import { revisions, stories } from '@/db/schema/stories'
import { pictureIdsSaying } from '@/features/search/pictures'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import type { FocalPoint } from './crops'

export type LibraryPicture = typeof media.$inferSelect & { uploader: string | null }

export const picturesPerPage = 24

export type LibraryPage = {
  pictures: LibraryPicture[]
  page: number
  pageCount: number
  total: number
}

/**
 * A page of the library, newest first: of those whose name and words say what is typed, as readers
 * search, or whose file name holds it. A page past the end gives the last one.
 */
export function listPictures(tx: Tx, { text = '', page = 1 }): LibraryPage {
  const where = saying(text.trim())
  const counted = tx.select({ total: count() }).from(media).where(where).get()
  const total = counted?.total ?? 0
  const pageCount = Math.max(1, Math.ceil(total / picturesPerPage))
  const shown = Math.min(Math.max(1, page), pageCount)
  const pictures = pictureRows(tx)
    .where(where)
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(picturesPerPage)
    .offset((shown - 1) * picturesPerPage)
    .all()
  return { pictures: pictures.map(toPicture), page: shown, pageCount, total }
}

export function getPicture(tx: Tx, id: string): LibraryPicture | undefined {
  const row = pictureRows(tx).where(eq(media.id, id)).get()
  return row && toPicture(row)
}

export function getFocalPoint(tx: Tx, id: string): FocalPoint | undefined {
  return tx.select({ x: media.focalX, y: media.focalY }).from(media).where(eq(media.id, id)).get()
}

/** A story that shows a picture: in its newest revision, to readers, or when its time comes. */
export type PictureUse = {
  storyId: number
  number: number
  headline: PerLocale<string>
  isInDraft: boolean
  isScheduled: boolean
  liveIn: Locale[]
}

export function listUses(tx: Tx, mediaId: string): PictureUse[] {
  const uses = tx.select().from(mediaUses).where(eq(mediaUses.mediaId, mediaId)).all()
  const scheduled = storiesScheduledWith(tx, mediaId)
  const storyIds = new Set([...uses.map(({ storyId }) => storyId), ...scheduled])
  return [...storyIds]
    .sort((a, b) => b - a)
    .map((storyId) => {
      const places = uses.filter((use) => use.storyId === storyId).map(({ place }) => place)
      return {
        ...storyName(tx, storyId),
        isInDraft: places.includes('draft'),
        isScheduled: scheduled.includes(storyId),
        liveIn: locales.filter((locale) => places.includes(locale)),
      }
    })
}

const columns = { picture: media, uploader: people.name }

function pictureRows(tx: Tx) {
  return tx.select(columns).from(media).leftJoin(people, eq(people.id, media.uploadedBy))
}

function toPicture({
  picture,
  uploader,
}: {
  picture: typeof media.$inferSelect
  uploader: string | null
}) {
  return { ...picture, uploader }
}

/** A file's name is found by any part of it: cameras and agencies write it in one word. */
function saying(text: string): SQL | undefined {
  if (!text) return undefined
  const ids = pictureIdsSaying(text)
  const part = `%${text.replace(/[\\%_]/gu, '\\$&')}%`
  const isNamedSo = sql`${media.originalName} LIKE ${part} ESCAPE '\\'`
  return ids ? or(isNamedSo, inArray(media.id, ids)) : isNamedSo
}

/** What waits for its time may be an older revision than the newest. */
function storiesScheduledWith(tx: Tx, mediaId: string): number[] {
  const rows = tx
    .selectDistinct({ storyId: scheduledPublications.storyId })
    .from(scheduledPublications)
    .innerJoin(revisions, eq(revisions.id, scheduledPublications.revisionId))
    .where(
      and(
        eq(scheduledPublications.state, 'waiting'),
        sql`EXISTS (SELECT 1 FROM json_tree(${revisions.content}) AS node
            WHERE node.key = 'mediaId' AND node.atom = ${mediaId})`,
      ),
    )
    .all()
  return rows.map(({ storyId }) => storyId)
}

function storyName(tx: Tx, storyId: number) {
  const row = tx
    .select({ number: stories.number, content: revisions.content })
    .from(stories)
    .innerJoin(revisions, eq(revisions.storyId, stories.id))
    .where(eq(stories.id, storyId))
    .orderBy(desc(revisions.seq))
    .limit(1)
    .get()
  return { storyId, number: row?.number ?? 0, headline: row?.content.headline ?? {} }
}
