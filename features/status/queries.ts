import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { count, desc, eq, isNotNull, isNull, type SQL, sql, sum } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { getReader, type Tx } from '@/db/client'
import { listName } from '@/db/live-lists'
import { scheduledPublications } from '@/db/schema/desk'
import { liveLists } from '@/db/schema/lists'
import { media, recordings } from '@/db/schema/media'
import { pings } from '@/db/schema/pings'
import { letters } from '@/db/schema/sign-in'
import { stories } from '@/db/schema/stories'
import { lastGoodBackup, listBackups, type StoredBackup } from '@/features/backups/stored-backups'
import type { CacheSettings } from '@/features/purges/caches'
import { type CacheState, listCaches } from '@/features/purges/queries'
import { type Env, env } from '@/lib/env'
import { type Examination, getExamination } from './examinations'
import { recentFolderBytes } from './folder-bytes'

type Waiting = { waiting: number; next: string | null }

/** How the site is, for who runs it. Sizes in bytes. */
export type SiteStatus = {
  node: string
  /** When the site was started, however many processes serve it. */
  since: string
  stories: number
  liveEditions: number
  files: number
  databaseBytes: number
  mediaBytes: number
  freeBytes: number
  scheduled: Waiting
  letters: Waiting
  pings: Waiting
  /** Services that could not be told of a publication, and why; the newest first. */
  givenUpPings: { service: string; failure: string | null }[]
  /** The caches in front that are told what to drop. */
  caches: CacheState[]
  backups: { isSet: boolean; good: StoredBackup | null; last: StoredBackup | null }
  dataDir: string
  /** What was found when the data folder was last looked over. */
  examination: Examination
}

const mostShown = 20

export async function getSiteStatus(
  db: Tx = getReader(),
  settings: CacheSettings & Pick<Env, 'DATA_DIR' | 'BACKUP_TO'> = env(),
): Promise<SiteStatus> {
  const { DATA_DIR, BACKUP_TO } = settings
  const [mediaBytes, disk] = await Promise.all([
    recentFolderBytes(join(DATA_DIR, 'media')),
    statfs(DATA_DIR),
  ])
  return {
    node: process.version,
    since:
      process.env.SERVING_SINCE ?? new Date(Date.now() - process.uptime() * 1000).toISOString(),
    stories: countOf(db, stories),
    liveEditions: countLiveEditions(db),
    files: countOf(db, media) + countOf(db, recordings),
    databaseBytes: databaseBytes(db),
    mediaBytes,
    freeBytes: disk.bavail * disk.bsize,
    scheduled: waitingIn(db, scheduledPublications, scheduledPublications.at, isScheduled),
    letters: waitingIn(db, letters, letters.dueAt),
    pings: waitingIn(db, pings, pings.dueAt, isNotNull(pings.dueAt)),
    givenUpPings: db
      .select({ service: pings.service, failure: pings.failure })
      .from(pings)
      .where(isNull(pings.dueAt))
      .orderBy(desc(pings.id))
      .limit(mostShown)
      .all(),
    caches: listCaches(db, settings),
    backups: {
      isSet: BACKUP_TO !== '',
      good: lastGoodBackup(db) ?? null,
      last: listBackups(db, 1)[0] ?? null,
    },
    dataDir: DATA_DIR,
    examination: getExamination(db),
  }
}

type Counted = typeof stories | typeof media | typeof recordings

const countOf = (db: Tx, table: Counted): number =>
  db.select({ total: count() }).from(table).get()?.total ?? 0

function countLiveEditions(db: Tx): number {
  const { total } = liveLists
  const counted = db
    .select({ total: sum(total).mapWith(Number) })
    .from(liveLists)
    .where(eq(liveLists.list, listName.all))
    .get()
  return counted?.total ?? 0
}

const isScheduled = eq(scheduledPublications.state, 'waiting')

type Queue = typeof scheduledPublications | typeof letters | typeof pings

function waitingIn(db: Tx, queue: Queue, dueAt: AnySQLiteColumn, which?: SQL): Waiting {
  const found = db
    .select({ waiting: count(), next: sql<string | null>`min(${dueAt})` })
    .from(queue)
    .where(which)
    .get()
  return found ?? { waiting: 0, next: null }
}

function databaseBytes(db: Tx): number {
  const { bytes } = db.get<{ bytes: number }>(
    sql`SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size`,
  )
  return bytes
}
