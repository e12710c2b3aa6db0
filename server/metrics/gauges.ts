import { count, desc, gt, isNotNull, isNull, max, type SQL } from 'drizzle-orm'
import { Counter, collectDefaultMetrics, Gauge, type Registry } from 'prom-client'
import type { Db } from '@/db/client'
import { backups } from '@/db/schema/backups'
import { pings } from '@/db/schema/pings'
import { publications } from '@/db/schema/publishing'
import type { CacheSettings } from '@/features/purges/caches'
import { listCaches } from '@/features/purges/queries'
import { ownBenches } from '@/features/workshop/benches'

/** What is kept of answers, as it is when somebody asks. */
export type Holding = { answers: number; bytes: number }

/** What is looked up of the process that serves when somebody asks, and costs nothing else. */
export function measureProcess(
  register: Registry,
  holdings: () => [string, { holding: Holding }][],
): void {
  // Processor, memory, delay of the event loop, open files.
  collectDefaultMetrics({ register })
  gauge(register, 'diptych_kept_answers', 'Answers that are kept in memory.', 'store', () =>
    holdings().map(([name, { holding }]) => [name, holding.answers]),
  )
  gauge(register, 'diptych_kept_bytes', 'What the answers in memory take.', 'store', () =>
    holdings().map(([name, { holding }]) => [name, holding.bytes]),
  )
}

/** The same of what there is once, however many serve; what the shell has published counts as well. */
export function measureNewsroom(register: Registry, db: Db, settings: CacheSettings): void {
  countPublications(register, db)
  gauge(register, 'diptych_workshop_waiting', 'Pieces of heavy work that wait.', 'bench', () =>
    Object.entries(ownBenches()).map(([name, { waiting }]) => [name, waiting]),
  )
  gauge(register, 'diptych_pings', 'Services still to be told of publications.', 'state', () => [
    ['waiting', countPings(db, isNotNull(pings.dueAt))],
    ['given-up', countPings(db, isNull(pings.dueAt))],
  ])
  const caches = () => listCaches(db, settings)
  gauge(register, 'diptych_cache_behind', 'Changes that a cache was not told of.', 'cache', () =>
    caches().flatMap(({ name, behind }) => (behind === null ? [] : [[name, behind]])),
  )
  gauge(
    register,
    'diptych_cache_failures',
    'How often in a row a cache was not told.',
    'cache',
    () => caches().map(({ name, attempts }) => [name, attempts]),
  )
  gauge(
    register,
    'diptych_cache_failing_seconds',
    'For how long the oldest change waits that a cache could not be told of.',
    'cache',
    () =>
      caches().map(({ name, failingSince }) => [
        name,
        failingSince === null ? 0 : Math.max(0, Date.now() - failingSince) / 1000,
      ]),
  )
  gauge(
    register,
    'diptych_backup_timestamp_seconds',
    'When a scheduled backup last ended, by how.',
    'outcome',
    () => [...lastBackups(db)],
  )
}

/** Publications are never taken back, so that those that came since are added to those counted. */
function countPublications(register: Registry, db: Db): void {
  let last = 0
  new Counter({
    name: 'diptych_publications_total',
    help: 'Publications in the database, by kind.',
    labelNames: ['kind'] as const,
    registers: [register],
    collect() {
      const since = db
        .select({ kind: publications.kind, count: count(), newest: max(publications.id) })
        .from(publications)
        .where(gt(publications.id, last))
        .groupBy(publications.kind)
        .all()
      for (const { kind, count: more, newest } of since) {
        this.inc({ kind }, more)
        last = Math.max(last, newest ?? 0)
      }
    },
  })
}

function countPings(db: Db, which: SQL): number {
  return db.select({ count: count() }).from(pings).where(which).get()?.count ?? 0
}

function lastBackups(db: Db): Map<string, number> {
  const newestFirst = db
    .select()
    .from(backups)
    .where(isNotNull(backups.endedAt))
    .orderBy(desc(backups.id))
    .all()
  const last = new Map<string, number>()
  for (const { failure, endedAt } of newestFirst) {
    const outcome = failure === null ? 'made' : 'failed'
    if (endedAt !== null && !last.has(outcome)) last.set(outcome, endedAt / 1000)
  }
  return last
}

function gauge(
  register: Registry,
  name: string,
  help: string,
  label: string,
  read: () => [string, number][],
): void {
  new Gauge({
    name,
    help,
    labelNames: [label],
    registers: [register],
    collect() {
      for (const [value, amount] of read()) this.set({ [label]: value }, amount)
    },
  })
}
