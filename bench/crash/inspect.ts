import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { desc, eq, sql } from 'drizzle-orm'
import { connect, type Db, databaseFile } from '@/db/client'
import { comments, scheduledPublications } from '@/db/schema/desk'
import { media } from '@/db/schema/media'
import { liveEditions, publicationEditions, publications } from '@/db/schema/publishing'
import { revisions, stories } from '@/db/schema/stories'
import { liveEditionOf } from '@/features/publishing/live-edition'
import { refreshDeskEntries } from '@/features/stories/desk-entries'
import { latestRevision } from '@/features/stories/revisions'
import { examine } from '@/server/doctor/examine'
import { rebuildIndex } from '@/server/search-indexes'
import { markOf } from './editions'
import type { Ledger } from './ledger'

/** What lies there until an hour has gone by, and then is swept away. */
const sweptLater = new Set(['unknown-folders', 'unfinished-files', 'open-to-others'])

/** Everything that is not as it has to be in a newsroom whose server was killed. */
export async function inspect(dataDir: string, ledger: Ledger): Promise<string[]> {
  const db = connect(databaseFile(dataDir))
  try {
    return [
      ...examine(dataDir)
        .filter(({ code }) => !sweptLater.has(code))
        .map(({ code, what }) => `doctor: ${code} ${what.join(', ')}`),
      ...lost(db, ledger),
      ...unlikePublications(db),
      ...(await unlikeRemade(db)),
    ]
  } finally {
    db.$client.close()
  }
}

/** What was acknowledged and is not there. */
function lost(db: Db, ledger: Ledger): string[] {
  const faults: string[] = []
  for (const [storyId, { acknowledged, sent }] of ledger.saved) {
    const mark = markOf(latestRevision(db, storyId)?.content.headline.en)
    if (mark < acknowledged || mark > sent)
      faults.push(`story ${storyId}: saved ${acknowledged}, holds ${mark}`)
  }
  for (const [storyId, { acknowledged, sent }] of ledger.published) {
    const rows = db.select().from(liveEditions).where(eq(liveEditions.storyId, storyId)).all()
    const marks = new Set(rows.map(({ headline }) => markOf(headline)))
    const [mark = 0] = marks
    if (marks.size > 1) faults.push(`story ${storyId}: half published, ${[...marks].join(' and ')}`)
    if (mark < acknowledged || mark > sent)
      faults.push(`story ${storyId}: published ${acknowledged}, readers have ${mark}`)
  }
  const has = (table: typeof comments | typeof media, condition: ReturnType<typeof eq>) =>
    db.select({ id: table.id }).from(table).where(condition).get() !== undefined
  for (const body of ledger.comments)
    if (!has(comments, eq(comments.body, body))) faults.push(`lost: ${body}`)
  for (const id of ledger.pictures)
    if (!has(media, eq(media.id, id))) faults.push(`lost: picture ${id}`)
  for (const storyId of ledger.scheduled.keys()) {
    const waiting = scheduledPublications
    if (!db.select().from(waiting).where(eq(waiting.storyId, storyId)).get())
      faults.push(`lost: schedule of ${storyId}`)
  }
  const headlines = new Set(
    db
      .all<{ en: string }>(sql`SELECT json_extract(content, '$.headline.en') AS en FROM revisions`)
      .map(({ en }) => en),
  )
  for (const headline of ledger.imports)
    if (!headlines.has(headline)) faults.push(`lost: ${headline}`)
  return faults
}

/** Readers' rows that are not what the newest publication of their language makes of its revision. */
function unlikePublications(db: Db): string[] {
  return db
    .select()
    .from(liveEditions)
    .all()
    .filter((live) => {
      const said = db
        .select({ revision: revisions })
        .from(publicationEditions)
        .innerJoin(publications, eq(publications.id, publicationEditions.publicationId))
        .innerJoin(revisions, eq(revisions.id, publicationEditions.revisionId))
        .where(
          sql`${publications.storyId} = ${live.storyId} AND ${publicationEditions.locale} = ${live.locale}`,
        )
        .orderBy(desc(publications.id))
        .limit(1)
        .get()
      const story = db.select().from(stories).where(eq(stories.id, live.storyId)).get()
      if (!said || !story) return true
      const made = liveEditionOf({
        story,
        revision: said.revision,
        locale: live.locale,
        at: live.updatedAt,
        before: live,
      })
      return JSON.stringify({ ...live, ...made }) !== JSON.stringify(live)
    })
    .map(
      ({ number, locale }) =>
        `readers have another ${locale} of story ${number} than was published`,
    )
}

/** Whether the indexes and the desk, made again from the stories in a copy, are what they were. */
async function unlikeRemade(db: Db): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'diptych-remade-'))
  await db.$client.backup(join(folder, 'copy.sqlite'))
  const copy = connect(join(folder, 'copy.sqlite'))
  try {
    const before = digests(copy)
    await rebuildIndex(copy)
    copy.transaction((tx) => {
      for (const { id } of tx.select({ id: stories.id }).from(stories).all())
        refreshDeskEntries(tx, id, '')
    })
    const after = digests(copy)
    return Object.keys(before)
      .filter((name) => before[name] !== after[name])
      .map((name) => `${name}: not what the stories make it`)
  } finally {
    copy.$client.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function digests(db: Db): Record<string, string> {
  db.run(
    sql`CREATE VIRTUAL TABLE IF NOT EXISTS temp.live_words USING fts5vocab('main', 'live_search', 'instance')`,
  )
  const digest = (query: ReturnType<typeof sql>) =>
    createHash('sha256')
      .update(JSON.stringify(db.all(query)))
      .digest('hex')
  return {
    search: digest(sql`SELECT term, story_id, locale, col, "offset" FROM temp.live_words
      LEFT JOIN live_editions ON search_id = doc ORDER BY term, story_id, locale, col, "offset"`),
    desk: digest(sql`SELECT story_id, locale, state, headline, stale_count, has_unpublished_changes,
      has_unscheduled_changes, section_id, assignee_id FROM desk_entries ORDER BY story_id, locale`),
  }
}
