import { and, eq, sql } from 'drizzle-orm'
import { inBatches } from '@/db/batches'
import type { Db } from '@/db/client'
import { media } from '@/db/schema/media'
import { liveEditions } from '@/db/schema/publishing'
import { stories } from '@/db/schema/stories'
import { inTurn } from '@/db/turn'
import { indexEdition } from '@/features/search/commands'
import { indexDraft } from '@/features/search/drafts'
import { indexPicture } from '@/features/search/pictures'
import { relateStory } from '@/features/search/relate-story'
import { nextSearchId } from '@/features/search/search-id'
import { tokenVersion } from '@/features/search/tokens'
import { latestRevision } from '@/features/stories/revisions'

type Counts = { stories: number; drafts: number; pictures: number }

/**
 * Makes again the readers' index, the desk's and the library's, while everyone goes on reading and
 * writing: each text is found at every moment, by its old row or by its new one.
 */
export async function rebuildIndex(db: Db): Promise<Counts> {
  const counts = {
    stories: await rebuildEditions(db),
    drafts: await rebuildDrafts(db),
    pictures: await rebuildPictures(db),
  }
  await inTurn(db, () => db.$client.pragma(`user_version = ${tokenVersion}`))
  return counts
}

/**
 * Makes the indexes again where an older version of this code filled them. SQLite keeps a number in
 * the file for such ends (`user_version`).
 */
export async function ensureIndexes(db: Db): Promise<void> {
  if (db.$client.pragma('user_version', { simple: true }) !== tokenVersion) await rebuildIndex(db)
}

async function rebuildEditions(db: Db): Promise<number> {
  const { storyId, locale, firstPublishedAt } = liveEditions
  const inTime = db
    .select({ storyId, locale })
    .from(liveEditions)
    .orderBy(firstPublishedAt, storyId)
    .all()
  await inBatches(db, inTime, (one) =>
    placeAnew(db, and(eq(storyId, one.storyId), eq(locale, one.locale))),
  )
  await removeRest(
    db,
    'live_search',
    'rowid',
    sql`SELECT search_id FROM live_editions WHERE status = 'live'`,
  )
  await merge(db, 'live_search')
  const ids = new Set(inTime.map((one) => one.storyId))
  // What stories have in common is weighed by the index.
  await inBatches(db, ids, (id) => relateStory(db, id))
  return ids.size
}

/** Gives an edition its place by today's rule, and indexes it there. */
function placeAnew(db: Db, one: ReturnType<typeof and>): void {
  const before = db.select().from(liveEditions).where(one).get()
  if (!before) return
  db.run(sql`DELETE FROM live_search WHERE rowid = ${before.searchId}`)
  // A negative place stands in nobody's way, its own included.
  db.update(liveEditions).set({ searchId: sql`-1 - rowid` }).where(one).run()
  const searchId = nextSearchId(db, before.firstPublishedAt)
  db.update(liveEditions).set({ searchId }).where(one).run()
  indexEdition(db, { ...before, searchId })
}

async function rebuildDrafts(db: Db): Promise<number> {
  const rows = db.select({ id: stories.id }).from(stories).all()
  await inBatches(db, rows, ({ id }) => {
    const revision = latestRevision(db, id)
    if (revision) indexDraft(db, id, revision.content)
  })
  await removeRest(db, 'draft_search', 'rowid', sql`SELECT id FROM stories`)
  await merge(db, 'draft_search')
  return rows.length
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

/** Pages of the index that one step of a merge may write. */
const mergeStep = 200

/** Brings the parts of an index together, a step at a time (sqlite.org/fts5.html#the_merge_command). */
async function merge(db: Db, index: string): Promise<void> {
  await inBatches(db, mergeSteps(db), (pages) => {
    const name = sql.identifier(index)
    db.run(sql`INSERT INTO ${name} (${name}, rank) VALUES ('merge', ${pages})`)
  })
}

/** A negative step begins a merge of everything; where a step changes next to nothing it is done. */
function* mergeSteps(db: Db): Generator<number> {
  yield -mergeStep
  for (let before = -2; changesOf(db) - before >= 2; ) {
    before = changesOf(db)
    yield mergeStep
  }
}

const changesOf = (db: Db) =>
  db.get<{ changes: number }>(sql`SELECT total_changes() AS changes`)?.changes ?? 0
