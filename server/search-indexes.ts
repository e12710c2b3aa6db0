import { eq, sql } from 'drizzle-orm'
import { inBatches } from '@/db/batches'
import type { Db } from '@/db/client'
import { media } from '@/db/schema/media'
import { inTurn } from '@/db/turn'
import { indexPicture } from '@/features/search/pictures'
import { relateStory } from '@/features/search/relate-story'
import { tokenVersion } from '@/features/search/tokens'
import { mergeAll, mergeReplaced } from './indexes/merge-parts'
import { forgetPositions, type Tell } from './indexes/progress'
import { rebuildWords } from './indexes/rebuild-words'

/** The indexes whose rows are replaced one after another, by far the largest. */
const replaced = ['live_search', 'draft_search'] as const

type Counts = { stories: number; drafts: number; pictures: number }

/**
 * Makes again the readers' index, the desk's and the library's, while everyone goes on reading and
 * writing: each text is found at every moment, by its old row or by its new one. Where it is ended before its end,
 * the next time goes on from there.
 */
export async function rebuildIndex(db: Db, tell: Tell = () => {}): Promise<Counts> {
  for (const index of replaced) mergeReplaced(db, index, false)
  await rebuildWords(db, tell)
  await removeRest(
    db,
    'live_search',
    'rowid',
    sql`SELECT search_id FROM live_editions WHERE status = 'live'`,
  )
  await removeRest(db, 'draft_search', 'rowid', sql`SELECT id FROM stories`)
  for (const index of replaced) {
    mergeReplaced(db, index, true)
    await mergeAll(db, index)
  }
  await relateUnrelated(db)
  const pictures = await rebuildPictures(db)
  await inTurn(db, () => {
    forgetPositions(db)
    db.$client.pragma(`user_version = ${tokenVersion}`)
  })
  return { stories: countOf(db, 'live_editions'), drafts: countOf(db, 'stories'), pictures }
}

/**
 * Makes the indexes again where an older version of this code filled them. SQLite keeps a number in
 * the file for such ends (`user_version`).
 */
export async function ensureIndexes(db: Db): Promise<void> {
  if (db.$client.pragma('user_version', { simple: true }) !== tokenVersion) await rebuildIndex(db)
}

/** Weighs what stories have in common, by the index, where it never was: those that were keep what they have. */
async function relateUnrelated(db: Db): Promise<void> {
  const rows = db.all<{ id: number }>(sql`
    SELECT DISTINCT story_id AS id FROM live_editions WHERE status = 'live' AND NOT EXISTS (
      SELECT 1 FROM related_stories
      WHERE related_stories.number = live_editions.number AND related_stories.locale = live_editions.locale)`)
  await inBatches(db, rows, ({ id }) => relateStory(db, id))
}

function countOf(db: Db, table: 'live_editions' | 'stories'): number {
  const id = table === 'stories' ? 'id' : 'story_id'
  const row = db.get<{ total: number }>(
    sql`SELECT count(DISTINCT ${sql.identifier(id)}) AS total FROM ${sql.identifier(table)}`,
  )
  return row?.total ?? 0
}

async function rebuildPictures(db: Db): Promise<number> {
  const rows = db.select({ id: media.id }).from(media).all()
  await inBatches(db, rows, ({ id }) => {
    const row = db.select().from(media).where(eq(media.id, id)).get()
    if (row) indexPicture(db, row)
  })
  await removeRest(db, 'media_search', 'media_id', sql`SELECT id FROM media`)
  return rows.length
}

/** Takes out what the newsroom does not have any more. */
async function removeRest(
  db: Db,
  index: string,
  key: string,
  known: ReturnType<typeof sql>,
): Promise<void> {
  const rest = db.all<{ rowid: number }>(
    sql`SELECT rowid FROM ${sql.identifier(index)} WHERE ${sql.identifier(key)} NOT IN (${known})`,
  )
  await inBatches(db, rest, ({ rowid }) => {
    db.run(sql`DELETE FROM ${sql.identifier(index)} WHERE rowid = ${rowid}`)
  })
}
