// What readers get while the desk publishes: npm run bench:storm [SECONDS [WARM-UP SECONDS [STORIES [ROW]]]]
// Before it begins all pages are made, as on a site that has run for a day: a storm of publications is measured, and
// not how long a thousandth reader makes the first one wait. What the warm-up does not reach is told apart.
// Twenty connections ask for a page each 40 ms of a big newsroom, by Zipf's law, one in twenty for what
// is not there. The server keeps to one core. Every front, section and storm page, and some others, are read:
// whether they show a story in a version that was replaced, or withdrawn, or lack one for more than two seconds.
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { sections } from '@/db/schema/vocabulary'
import { writeReport } from './report'
import { sectionCount, sectionSlug, seedLiveNewsroom, storySlug } from './seeding/live-newsroom'
import { leaveFirstCore } from './serving/cores'
import { startOurs } from './serving/ours'
import { createBoard } from './storm/board'
import { Desk } from './storm/desk'
import type { Reading, Seen } from './storm/readers'

const seconds = Number(process.argv[2] ?? 60)
const warmSeconds = Number(process.argv[3] ?? 900)
const storyCount = Number(process.argv[4] ?? 10_000)
const only = process.argv[5]
const stormStories = 40
/** For all that is read: what a site of that many pages would set. */
const pageMemory = '512'

const rows = [
  { name: '550 pages, a publication each 6 s', pages: 550, every: 6_000 },
  { name: '20,000 pages, a publication each second', pages: 20_000, every: 1_000 },
]
const report: Record<string, object> = {}
for (const row of rows) {
  if (only === undefined || rows[Number(only)] === row) report[row.name] = await runStorm(row)
}
console.table(report)
writeReport('storm', report)

async function runStorm({ pages, every }: (typeof rows)[number]) {
  const folder = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
  const db = openDatabase(folder)
  try {
    migrateDatabase(db)
    seedLiveNewsroom(db, storyCount)
    const board = createBoard()
    const sectionIds = db.select({ id: sections.id }).from(sections).all()
    const desk = new Desk(
      db,
      board,
      sectionIds.map(({ id }) => id),
    )
    // Of each there is one before, so that all that is read exists.
    while (desk.stories.length < stormStories) desk.act()
    const settings = { HOST: '127.0.0.1', DATA_DIR: folder, DEMO: 'off', PAGE_MEMORY: pageMemory }
    const server = await startOurs(settings)
    leaveFirstCore()
    try {
      const reading: Reading = {
        ...{ port: server.port, board, seconds, warmSeconds, connections: 20 },
        paths: pathsOf(desk).slice(0, pages),
        sections: sectionsByPath(),
      }
      const readers = new Worker(new URL('./storm/readers.ts', import.meta.url), {
        workerData: reading,
      })
      await once(readers, 'message')
      const ending = once(readers, 'message')
      const [seen, publications] = await Promise.all([
        ending.then(([message]) => message as Seen),
        publishUntil(ending, () => desk.act(), every),
      ])
      return summaryOf(seen, publications, pages)
    } finally {
      await server.stop()
    }
  } finally {
    db.$client.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function publishUntil(end: Promise<unknown>, act: () => void, every: number) {
  let isOver = false
  const ended = end.then(() => {
    isOver = true
  })
  let count = 0
  while (!isOver) {
    act()
    count += 1
    await Promise.race([setTimeout(every), ended])
  }
  return count
}

/** Fronts and sections first, then what the desk is at, then all stories from the newest on. */
function pathsOf(desk: Desk): string[] {
  const inBoth = (paths: string[]) => paths.flatMap((path) => [`/zh${path}`, `/en${path}`])
  const lists = Array.from({ length: sectionCount }, (_, at) => `/section/${sectionSlug(at)}`)
  const storm = desk.stories.flatMap(({ path }) => [`/${path}`, `/${path}/parallel`])
  const others = Array.from({ length: storyCount }, (_, at) => {
    const number = storyCount - at
    return `/news/${number}/${storySlug(number)}`
  })
  return inBoth(['', ...lists, ...storm, '/archive', ...others])
}

function sectionsByPath(): Record<string, number> {
  const entries = Array.from({ length: sectionCount }, (_, at) =>
    ['zh', 'en'].map((locale) => [`/${locale}/section/${sectionSlug(at)}`, at]),
  )
  return Object.fromEntries(entries.flat())
}

function summaryOf(seen: Seen, publications: number, pages: number) {
  for (const line of [...seen.wrong, ...seen.failures].slice(0, 10)) console.error(line)
  const waits = seen.waits.toSorted((a, b) => a - b)
  const at = (share: number) => rounded(waits[Math.floor(share * (waits.length - 1))] ?? 0)
  return {
    'requests a second': Math.round(waits.length / seconds),
    'from memory': Math.round((1000 * seen.fromMemory) / waits.length) / 1000,
    'median ms': at(0.5),
    '99 % ms': at(0.99),
    'longest ms': at(1),
    'waited for': seen.waited,
    'of these asked for first': seen.first,
    'given old': seen.copies,
    'not there': seen.unknown,
    publications,
    'pages made before': seen.warmed,
    'of pages': pages,
    'read through': seen.checked,
    wrong: seen.wrong.length,
    failed: seen.failures.length,
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
