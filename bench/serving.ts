// How fast a story's page is given, beside whatever else could give the same bytes:
// npm run bench:serving [ROUNDS]
// Every server keeps to one core and the asking to the others; one after another is asked, round by round.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './median'
import { writeReport } from './report'
import { startBehindCaches } from './serving/behind-caches'
import { leaveFirstCore } from './serving/cores'
import { measure, type Pace } from './serving/load'
import { startOurs } from './serving/ours'
import type { Peer } from './serving/peer'
import { startPeers } from './serving/peers'
import { readPage } from './serving/read-page'

const rounds = Number(process.argv[2] ?? 5)
/** In seconds: until Node has compiled what it answers with, and a site that has begun has made its first pages ahead. */
const warmUp = 5
const folder = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
// Varnish reads its settings as a user of its own.
chmodSync(folder, 0o755)
const settings = {
  ...{ HOST: '127.0.0.1', DATA_DIR: join(folder, 'data'), DEMO: 'on' },
  // Each is one process on one core.
  WORKERS: '1',
}
const peers: Peer[] = []
/** What is not asked itself. */
const others: Peer[] = []
try {
  const ours = await startOurs(settings)
  peers.push(ours)
  const page = await readPage(ours.port)
  peers.push(...(await startPeers({ folder, page, settings })))
  const { site, caches } = await startBehindCaches(folder, settings)
  peers.push(...caches)
  others.push(site)
  leaveFirstCore()
  const report: Record<string, ReturnType<typeof compare>> = {}
  for (const connections of [20, 64]) {
    const paces = new Map<string, Pace[]>(peers.map(({ name }) => [name, []]))
    for (const { port } of peers)
      await measure({ port, path: page.path, connections, seconds: warmUp })
    for (let round = 0; round < rounds; round += 1) {
      for (const { name, port } of peers) {
        paces.get(name)?.push(await measure({ port, path: page.path, connections, seconds: 2 }))
      }
    }
    report[`${connections} connections`] = compare(paces)
    console.log(`${connections} connections, ${page.body.length} characters`)
    console.table(report[`${connections} connections`])
  }
  writeReport('serving', report)
} finally {
  for (const peer of [...peers, ...others]) await peer.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** The medians of all rounds, and each as a share of what Node alone does. */
function compare(paces: Map<string, Pace[]>) {
  const medians = [...paces].map(([name, all]) => ({
    name,
    perSecond: median(all.map(({ perSecond }) => perSecond)),
    slowest: median(all.map(({ slowest }) => slowest)),
  }))
  const bare = medians.find(({ name }) => name === 'bare node:http')
  return Object.fromEntries(
    medians.map(({ name, perSecond, slowest }) => [
      name,
      {
        'requests a second': Math.round(perSecond),
        'of bare': rounded(perSecond / (bare?.perSecond ?? Number.NaN)),
        '99 % ms': rounded(slowest),
        '99 % of bare': rounded(slowest / (bare?.slowest ?? Number.NaN)),
      },
    ]),
  )
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
