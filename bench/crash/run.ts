import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import type { PowerDisk } from '@/bench/power/disk'
import { connect, databaseFile, openDatabase } from '@/db/client'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { migrateDatabase } from '@/db/migrate'
import { scheduledPublications } from '@/db/schema/desk'
import { media } from '@/db/schema/media'
import { stories } from '@/db/schema/stories'
import { freePort } from '@/e2e/support/own-server'
import { sweepPictures } from '@/features/media/sweep'
import { createStory } from '@/features/stories/commands'
import { latestRevision } from '@/features/stories/revisions'
import { addSection } from '@/features/vocabulary/commands'
import { Colleague } from './colleague'
import { edition, markOf } from './editions'
import { startImport } from './importing'
import { inspect } from './inspect'
import { Ledger } from './ledger'
import { work } from './load'
import { randomFrom } from './random'
import { serve } from './serving'

const storyCount = 3
/** Each round waits for some answers of one kind, and kills a moment later, while the next are made. */
const awaited = ['saves', 'publications', 'uploads', 'schedules', 'comments', 'readings'] as const
const mostAwaited = 4
const latestMoment = 120
const anHour = 3_600_000

export type CrashReport = { kills: number; counts: Ledger['counts']; faults: string[] }

type Crash = {
  kills: number
  seed: number
  told?: (line: string) => void
  /** A disk that goes with the server at each kill: then what had not reached it is gone too. */
  disk?: PowerDisk
}

/**
 * Kills a server in the middle of the newsroom's work, so many times, and looks after each whether all
 * that it acknowledged is there, and nothing is half.
 */
export async function crash({ kills, seed, told = () => {}, disk }: Crash): Promise<CrashReport> {
  const folder = disk?.folder ?? mkdtempSync(join(tmpdir(), 'diptych-crash-'))
  const dataDir = join(folder, 'data')
  const random = randomFrom(seed)
  const ledger = new Ledger()
  const faults: string[] = []
  try {
    const stage = await prepare(dataDir)
    const port = await freePort()
    const colleague = new Colleague(`http://127.0.0.1:${port}`)
    for (let round = 1; round <= kills; round++) {
      const server = await serve(dataDir, port)
      if (round === 1) await colleague.signIn(stage.email, factoryPassword)
      const importing =
        random() < 0.4
          ? startImport(dataDir, { folder: join(folder, `in-${round}`), round, ledger })
          : undefined
      const { sectionId } = stage
      const versions = versionsIn(dataDir, stage.storyIds)
      const { address } = server
      let isCut = false
      const load = { colleague, ledger, sectionId, address, random, versions }
      const working = work({ ...load, isCut: () => isCut })
      const kind = awaited[round % awaited.length] ?? 'saves'
      const answers = 1 + Math.floor(random() * mostAwaited)
      await Promise.race([ledger.more(kind, answers), working])
      await pause(random() * latestMoment)
      isCut = disk !== undefined
      disk?.cut([server.pid, ...(importing ? [importing.pid] : [])])
      await Promise.all([server.kill(), importing?.kill()])
      await working
      await disk?.restore()
      const found = [...(await inspect(dataDir, ledger)), ...ledger.halves.splice(0)]
      faults.push(...found.map((fault) => `kill ${round}: ${fault}`))
      told(`kill ${round} of ${kills}: ${found.length === 0 ? 'nothing lost' : found.join('; ')}`)
    }
    faults.push(...(await whenDue(dataDir, port, ledger)), ...(await strayFiles(dataDir)))
    return { kills, counts: ledger.counts, faults }
  } finally {
    if (!disk) rmSync(folder, { recursive: true, force: true })
  }
}

async function prepare(dataDir: string) {
  const db = openDatabase(dataDir)
  migrateDatabase(db)
  const { email } = await createPerson(db, { role: 'administrator' })
  const at = new Date().toISOString()
  const actor = { id: null, name: 'bench' }
  const sectionId = addSection(db, {
    ...{ name: { zh: '要闻', en: 'News' }, parentId: null },
    ...{ actor, at },
  })
  const storyIds = Array.from({ length: storyCount }, () =>
    db.transaction((tx) =>
      createStory(tx, { content: edition(1, sectionId), author: 'bench', at }),
    ),
  ).map(({ storyId }) => storyId)
  db.$client.close()
  return { email, sectionId, storyIds }
}

/** Where each story stands, whether its last save was acknowledged or not. */
function versionsIn(dataDir: string, storyIds: number[]) {
  const db = connect(databaseFile(dataDir))
  const found = storyIds.map((storyId) => {
    const revision = latestRevision(db, storyId)
    const number = db.select().from(stories).where(eq(stories.id, storyId)).get()?.number ?? 0
    const mark = markOf(revision?.content.headline.en)
    return [storyId, { number, version: revision?.seq ?? 0, mark }] as const
  })
  db.$client.close()
  return new Map(found)
}

/** Lets all that waits fall due while nobody serves; it has to go out once someone does. */
async function whenDue(dataDir: string, port: number, ledger: Ledger): Promise<string[]> {
  const db = connect(databaseFile(dataDir))
  const waiting = eq(scheduledPublications.state, 'waiting')
  try {
    db.update(scheduledPublications).set({ at: '2000-01-01T00:00:00.000Z' }).where(waiting).run()
    const server = await serve(dataDir, port)
    const countWaiting = () =>
      db.get<{ count: number }>(
        sql`SELECT count(*) AS count FROM scheduled_publications WHERE state = 'waiting'`,
      )?.count ?? 0
    for (let looks = 0; looks < 150 && countWaiting() > 0; looks++) await pause(200)
    await server.kill()
    for (const storyId of ledger.scheduled.keys()) {
      ledger.note(ledger.published, storyId, 1, 'sent')
      ledger.note(ledger.published, storyId, 1, 'acknowledged')
    }
    return (await inspect(dataDir, ledger)).map((fault) => `when due: ${fault}`)
  } finally {
    db.$client.close()
  }
}

/** Once what was never finished is old enough to be swept away, no file may be left that no row knows. */
async function strayFiles(dataDir: string): Promise<string[]> {
  const db = connect(databaseFile(dataDir))
  try {
    await sweepPictures(db, dataDir, Date.now() + 2 * anHour)
    const known = new Set(
      db
        .select({ id: media.id })
        .from(media)
        .all()
        .map(({ id }) => id),
    )
    const folder = join(dataDir, 'media')
    const names = existsSync(folder) ? readdirSync(folder) : []
    return [
      ...names.filter((name) => !known.has(name)).map((name) => `stray: media/${name}`),
      ...[...known].filter((id) => !names.includes(id)).map((id) => `missing: media/${id}`),
    ]
  } finally {
    db.$client.close()
  }
}
