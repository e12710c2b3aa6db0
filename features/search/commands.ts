import { and, eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import type { Block } from '@/db/content'
import { liveEditions, liveTopics } from '@/db/schema/publishing'
import { stories } from '@/db/schema/stories'
import { latestRevision } from '@/features/stories/revisions'
import { sectionIdsAbove } from '@/features/stories/sections'
import { blockText } from '@/features/stories/text'
import { type Locale, locales } from '@/lib/i18n/locales'
import { indexDraft } from './drafts'
import { facetTokens } from './facets'
import { rebuildPictureIndex } from './pictures'
import { nextSearchId } from './search-id'
import { indexTokens, tokenVersion } from './tokens'

type LiveEdition = typeof liveEditions.$inferSelect

/** Brings the index up to the live editions of a story, as a step of a publication. */
export function indexStory(tx: Tx, storyId: number): void {
  for (const locale of locales) {
    const edition = tx
      .select()
      .from(liveEditions)
      .where(and(eq(liveEditions.storyId, storyId), eq(liveEditions.locale, locale)))
      .get()
    if (edition) indexEdition(tx, edition)
  }
}

/** Makes anew the readers' index, the desk's and the library's. */
export function rebuildIndex(db: Db): { stories: number; drafts: number; pictures: number } {
  return db.transaction(
    (tx) => {
      tx.run(sql`DELETE FROM live_search`)
      renumber(tx)
      const rows = tx.selectDistinct({ storyId: liveEditions.storyId }).from(liveEditions).all()
      for (const { storyId } of rows) indexStory(tx, storyId)
      tx.run(sql`INSERT INTO live_search (live_search) VALUES ('optimize')`)
      const drafts = rebuildDraftIndex(tx)
      const pictures = rebuildPictureIndex(tx)
      db.$client.pragma(`user_version = ${tokenVersion}`)
      return { stories: rows.length, drafts, pictures }
    },
    { behavior: 'immediate' },
  )
}

/** Gives every edition its place by today's rule; the negative ones meanwhile stand in nobody's way. */
function renumber(tx: Tx): void {
  tx.run(sql`UPDATE live_editions SET search_id = -1 - rowid`)
  const { storyId, locale, firstPublishedAt } = liveEditions
  const inTime = tx
    .select({ storyId, locale, at: firstPublishedAt })
    .from(liveEditions)
    .orderBy(firstPublishedAt, storyId)
    .all()
  for (const { at, ...edition } of inTime) {
    tx.update(liveEditions)
      .set({ searchId: nextSearchId(tx, at) })
      .where(and(eq(storyId, edition.storyId), eq(locale, edition.locale)))
      .run()
  }
}

/**
 * Makes the indexes anew where an older version of this code filled them. SQLite keeps a number in
 * the file for such ends (`user_version`).
 */
export function ensureIndexes(db: Db): void {
  if (db.$client.pragma('user_version', { simple: true }) !== tokenVersion) rebuildIndex(db)
}

function rebuildDraftIndex(tx: Tx): number {
  tx.run(sql`DELETE FROM draft_search`)
  const rows = tx.select({ id: stories.id }).from(stories).all()
  for (const { id } of rows) {
    const revision = latestRevision(tx, id)
    if (revision) indexDraft(tx, id, revision.content)
  }
  tx.run(sql`INSERT INTO draft_search (draft_search) VALUES ('optimize')`)
  return rows.length
}

/** The running text of an edition as search and its excerpts read it. */
export function searchableBody(edition: Pick<LiveEdition, 'standfirst' | 'passages'>): string {
  const blocks = edition.passages.flatMap((passage): Block[] => passage.blocks)
  return [edition.standfirst ?? '', ...blocks.map(blockText)].filter(Boolean).join('\n')
}

/** Takes an edition out of the index, before it gets another place there. */
export function forgetEdition(tx: Tx, searchId: number): void {
  tx.run(sql`DELETE FROM live_search WHERE rowid = ${searchId}`)
}

function indexEdition(tx: Tx, edition: LiveEdition): void {
  forgetEdition(tx, edition.searchId)
  if (edition.status !== 'live') return
  const headline = indexTokens(edition.headline).join(' ')
  const body = indexTokens(searchableBody(edition)).join(' ')
  const facets = facetTokens(facetsOf(tx, edition))
  tx.run(sql`
    INSERT INTO live_search (rowid, headline, body, facets)
    VALUES (${edition.searchId}, ${headline}, ${body}, ${facets})`)
}

function facetsOf(tx: Tx, { storyId, locale, sectionId, sourceId }: LiveEdition) {
  const topics = tx
    .select({ id: liveTopics.topicId })
    .from(liveTopics)
    .where(eq(liveTopics.storyId, storyId))
    .all()
  return {
    locale: locale as Locale,
    sectionIds: sectionId === null ? [] : sectionIdsAbove(tx, sectionId),
    sourceId,
    topicIds: topics.map(({ id }) => id),
  }
}
