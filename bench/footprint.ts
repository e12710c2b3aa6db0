// What a process that serves holds in memory, as more and more pages are asked for, each once:
// npm run bench:footprint -- [PAGES [SETTINGS OF NODE]]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { settingsOfNode } from '@/e2e/support/own-server'
import { locales } from '@/lib/i18n/locales'
import { writeReport } from './report'
import { seedLiveNewsroom, storySlug } from './seeding/live-newsroom'
import { leaveFirstCore } from './serving/cores'
import { startOurs } from './serving/ours'
import { processorTime } from './serving/processor-time'

const pages = Number(process.argv[2] ?? 2_000)
// As `npm start` begins it, unless told otherwise.
const ofNode = process.argv[3]?.split(' ') ?? settingsOfNode
const marks = new Set([0, 200, 2_000, 20_000, 50_000, 100_000, pages].filter((at) => at <= pages))
/** In megabytes: what `VmRSS` says in all, and of it what all processes share as files. */
type Held = { megabytes: number; files: number; 'processor ms a page': number }

const folder = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
try {
  const db = openDatabase(folder)
  migrateDatabase(db)
  seedLiveNewsroom(db, Math.ceil(pages / locales.length))
  db.$client.close()
  const settings = { HOST: '127.0.0.1', DATA_DIR: folder, DEMO: 'off', WORKERS: '1' }
  const server = await startOurs(settings, { ofNode })
  leaveFirstCore()
  try {
    const report: Record<number, Held> = {}
    let before = processorTime(server.pid)
    let last = 0
    for (let asked = 0; asked <= pages; asked++) {
      if (marks.has(asked)) {
        const now = processorTime(server.pid)
        report[asked] = {
          ...heldBy(server.pid),
          'processor ms a page': perPage(now - before, asked - last),
        }
        console.error(asked, report[asked])
        before = now
        last = asked
      }
      if (asked < pages) await ask(server.port, asked)
    }
    console.table(report)
    writeReport('footprint', report)
  } finally {
    await server.stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function ask(port: number, turn: number): Promise<void> {
  const number = Math.floor(turn / locales.length) + 1
  const path = `/${locales[turn % locales.length]}/news/${number}/${storySlug(number)}`
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { 'accept-encoding': 'br' },
  })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${path} answered with ${answer.status}`)
}

function heldBy(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1')
  const of = (name: string) =>
    Math.round((Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(status)?.[1]) * 1_024) / 1e6)
  return { megabytes: of('VmRSS'), files: of('RssFile') }
}

function perPage(milliseconds: number, count: number): number {
  return Math.round((milliseconds / count) * 10) / 10
}
