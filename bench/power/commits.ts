import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { sql } from 'drizzle-orm'
import { build } from 'esbuild'
import { connect, databaseFile, openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { PowerDisk } from './disk'

export type Synchronous = 'FULL' | 'NORMAL'

export type CommitReport = {
  acknowledged: number
  lost: number
  /** What `integrity_check` says, where it is not ok. */
  damage: string[]
  /** Commits acknowledged a second, while nothing else was asked of the disk. */
  perSecond: number
}

/** How many commits are acknowledged, at least, before the power goes. */
const before = 100

/** Cuts the power so many times in the middle of commits, and counts the acknowledged ones that are gone after. */
export async function cutCommits(cuts: number, synchronous: Synchronous): Promise<CommitReport> {
  const program = await compileWriter()
  const disk = await PowerDisk.make()
  try {
    begin(disk.folder)
    const report: CommitReport = { acknowledged: 0, lost: 0, damage: [], perSecond: 0 }
    let seconds = 0
    for (let cut = 1; cut <= cuts; cut++) {
      const { said, took } = await writeUntilCut(disk, [program, disk.folder, synchronous])
      seconds += took
      await disk.restore()
      const kept = look(disk.folder)
      report.acknowledged += said.length
      report.lost += said.filter((id) => !kept.ids.has(id)).length
      if (kept.health !== 'ok') report.damage.push(kept.health)
    }
    return { ...report, perSecond: Math.round(report.acknowledged / seconds) }
  } finally {
    await disk.remove()
  }
}

function begin(folder: string): void {
  const db = openDatabase(folder)
  migrateDatabase(db)
  db.$client.close()
}

/** Each cut begins a writer anew, which takes a second with tsx. */
async function compileWriter(): Promise<string> {
  const outfile = resolve('.cache/bench/power-writer.mjs')
  await build({
    ...{ entryPoints: ['bench/power/writer.ts'], outfile, bundle: true, packages: 'external' },
    ...{ platform: 'node', format: 'esm', logLevel: 'warning' },
  })
  return outfile
}

/** What the writer says when the disk has gone is what happens then, so its errors are not shown. */
async function writeUntilCut(disk: PowerDisk, program: string[]) {
  const writer = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'ignore'] })
  const closed = once(writer, 'close')
  try {
    return await hearUntilCut(disk, writer)
  } finally {
    writer.kill('SIGKILL')
    await closed
  }
}

async function hearUntilCut(disk: PowerDisk, writer: ChildProcessByStdio<null, Readable, null>) {
  const said: number[] = []
  const times: number[] = []
  for await (const line of createInterface(writer.stdout)) {
    said.push(Number(line))
    times.push(performance.now())
    if (said.length === before) disk.cut([writer.pid ?? 0])
  }
  if (said.length < before) throw new Error(`The writer ended after ${said.length} commits.`)
  return { said, took: ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000 }
}

function look(folder: string): { ids: Set<number>; health: string } {
  const db = connect(databaseFile(folder))
  try {
    const rows = db.all<{ id: number }>(sql`SELECT id FROM topics`)
    const health = String(db.$client.pragma('integrity_check', { simple: true }))
    return { ids: new Set(rows.map(({ id }) => id)), health }
  } finally {
    db.$client.close()
  }
}
