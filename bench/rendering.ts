// What it costs to make a page that is not kept: npm run bench:rendering [PAGES [PROFILE-FOLDER]]
// One page at a time of each kind, each asked for so that it is made for this request alone; then what is kept. The server keeps to one
// core and this process to the others. Beside the time to the answer stands what the processor took, which holds
// on a machine that has other work. With a folder the server writes its profile there (`--cpu-prof`).

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { storyGenerator } from '@/bench/search/generate'
import { type Db, openDatabase } from '@/db/client'
import { paragraph } from '@/db/factories/content'
import { migrateDatabase } from '@/db/migrate'
import { liveEditions } from '@/db/schema/publishing'
import { settingsOfNode } from '@/e2e/support/own-server'
import { type Locale, locales } from '@/lib/i18n/locales'
import { writeReport } from './report'
import { sectionSlug, seedLiveNewsroom, storySlug } from './seeding/live-newsroom'
import { leaveFirstCore } from './serving/cores'
import { startOurs } from './serving/ours'
import type { Peer } from './serving/peer'
import { processorTime } from './serving/processor-time'

const pages = Number(process.argv[2] ?? 200)
const profiles = process.argv[3]
const storyCount = 1_000
/** What Node has not compiled yet is no measure of what a day's readers wait for. */
const warmUp = 50
const headers = { 'accept-encoding': 'br' }

const story = (number: number) => `/news/${number}/${storySlug(number)}`
/** A query that is not the page's own has it made for whoever asks. */
const anew = (path: string) => `${path}?made=anew`
/** The rest of the address behind the language. */
type PathOf = (turn: number) => string
type Kinds = Record<string, { status: number; pathOf: PathOf }>

const newestFirst = (turn: number) => story(storyCount - (turn % storyCount))

const made: Kinds = {
  'story of 1,000 words': { status: 200, pathOf: (turn) => anew(newestFirst(turn)) },
  'two languages side by side': {
    status: 200,
    pathOf: (turn) => anew(`${newestFirst(turn)}/parallel`),
  },
  'front page': { status: 200, pathOf: () => anew('') },
  section: { status: 200, pathOf: (turn) => anew(`/section/${sectionSlug(turn % 10)}`) },
  topic: { status: 200, pathOf: (turn) => anew(`/topic/topic-${turn % 40}`) },
  'what is not there': { status: 404, pathOf: () => anew('/about/nothing') },
}

/** What is given out of memory, and what a look at the database tells of. */
const given: Kinds = {
  'kept story': { status: 200, pathOf: () => story(storyCount) },
  'story that there is not': { status: 404, pathOf: (turn) => story(storyCount + 1 + turn) },
  'list that there is not': { status: 404, pathOf: (turn) => `/topic/none-${turn}` },
  'page past the end of a list': {
    status: 404,
    pathOf: (turn) => `/topic/topic-1?page=${1_000 + turn}`,
  },
  'story by another address': { status: 308, pathOf: (turn) => `${newestFirst(turn)}-${turn}` },
}

const folder = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
const db = openDatabase(folder)
try {
  migrateDatabase(db)
  seedLiveNewsroom(db, storyCount)
  lengthen(db)
  const settings = { HOST: '127.0.0.1', DATA_DIR: folder, DEMO: 'off', WORKERS: '1' }
  const profiling = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : []
  const server = await startOurs(settings, { ofNode: [...settingsOfNode, ...profiling] })
  leaveFirstCore()
  try {
    const report: Record<string, object> = {}
    for (const [kinds, count] of [
      [made, pages],
      [given, pages * 20],
    ] as const) {
      for (const [name, kind] of Object.entries(kinds)) {
        await measure(server, kind, warmUp)
        report[name] = await measure(server, kind, count)
      }
    }
    console.table(report)
    writeReport('rendering', report)
  } finally {
    await server.stop()
  }
} finally {
  db.$client.close()
  rmSync(folder, { recursive: true, force: true })
}

async function measure({ port, pid }: Peer, { status, pathOf }: Kinds[string], count: number) {
  const waits: number[] = []
  const before = processorTime(pid)
  for (let turn = 0; turn < count; turn++) {
    const locale = locales[turn % locales.length]
    const address = `http://127.0.0.1:${port}/${locale}${pathOf(turn)}`
    const asked = performance.now()
    const answer = await fetch(address, { headers, redirect: 'manual' })
    await answer.arrayBuffer()
    if (answer.status !== status) throw new Error(`${address} answered with ${answer.status}`)
    waits.push(performance.now() - asked)
  }
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (share: number) => rounded(sorted[Math.floor(share * (count - 1))] ?? Number.NaN)
  return {
    'median ms': at(0.5),
    '90 % ms': at(0.9),
    'processor ms a page': rounded((processorTime(pid) - before) / count),
  }
}

/** Gives each story a thousand English words, and as many characters of Chinese as say as much. */
function lengthen(db: Db): void {
  const generate = storyGenerator(20261201)
  const words = (locale: Locale) =>
    locale === 'zh'
      ? generate.chinese().body.slice(0, 140)
      : generate.english().body.split(' ').slice(0, 84).join(' ')
  db.transaction((tx) => {
    for (const locale of locales) {
      for (let number = 1; number <= storyCount; number++) {
        const passages = Array.from({ length: 12 }, (_, at) => ({
          id: `p${at}`,
          blocks: [paragraph(words(locale))],
        }))
        tx.update(liveEditions)
          .set({ passages })
          .where(and(eq(liveEditions.number, number), eq(liveEditions.locale, locale)))
          .run()
      }
    }
  })
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
