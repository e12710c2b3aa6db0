import { eq, sql } from 'drizzle-orm'
import { inBatches } from '@/db/batches'
import type { Db } from '@/db/client'
import { media } from '@/db/schema/media'
import { inTurn } from '@/db/turn'
import { indexPicture } from '@/features/search/pictures'
import { relateStory } from '@/features/search/relate-story'
import { tokenVersion } from '@/features/search/tokens'
import { isBeingMade, nextOf, wordIndexes } from '@/features/search/word-index'
import { mergeAll } from './indexes/merge-parts'
import { beginNext, swapIn } from './indexes/next-index'
import type { Tell } from './indexes/progress'
import { rebuildWords } from './indexes/rebuild-words'

type Counts = { stories: number; drafts: number; pictures: number }

/**
 * Makes again the readers' index, the desk's and the library's, while everyone goes on reading and
 * writing. The first two, by far the largest, are made beside those that are searched, and take their place once they
 * are whole. Where it is ended before its end, the next time goes on from there.
 */
export async function rebuildIndex(db: Db, tell: Tell = () => {}): Promise<Counts> {
  await replaceWords(db, tell)
  await relateUnrelated(db)
  const pictures = await rebuildPictures(db)
  await inTurn(db, () => db.$client.pragma(`user_version = ${tokenVersion}`))
  return { stories: countOf(db, 'live_editions'), drafts: countOf(db, 'stories'), pictures }
}

/**
 * Makes the indexes again where an older version of this code filled them. SQLite keeps a number in
 * the file for such ends (`user_version`).
 */
export async function ensureIndexes(db: Db): Promise<void> {
  if (db.$client.pragma('user_version', { simple: true }) !== tokenVersion) await rebuildIndex(db)
}

async function replaceWords(db: Db, tell: Tell): Promise<void> {
  await beginNext(db)
  try {
    await rebuildWords(db, tell)
    for (const index of wordIndexes) await mergeAll(db, nextOf(index))
    await swapIn(db)
  } catch (error) {
    // Another process that made them at the same time has put them in their place.
    if (wordIndexes.some((index) => isBeingMade(db, index))) throw error
  }
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
  await removePicturesGone(db)
  return rows.length
}

async function removePicturesGone(db: Db): Promise<void> {
  const gone = db.all<{ rowid: number }>(
    sql`SELECT rowid FROM media_search WHERE media_id NOT IN (SELECT id FROM media)`,
  )
  await inBatches(db, gone, ({ rowid }) =>
    db.run(sql`DELETE FROM media_search WHERE rowid = ${rowid}`),
  )
}
