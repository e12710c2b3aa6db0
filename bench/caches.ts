// Whether Varnish and nginx in front, by the settings that ship in deploy/, show a publication at once, and lose none
// over a restart of the site: npm run bench:caches [ROUNDS]
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '@/e2e/support/own-server'
import { Newsroom } from './caches/newsroom'
import { type ShippedCache, shippedCaches } from './caches/shipped'
import { type Serving, serve } from './crash/serving'
import { writeReport } from './report'
import { type Peer, startPeer } from './serving/peer'

const rounds = Number(process.argv[2] ?? 20)
const longest = 100
const patience = 30_000
const folder = mkdtempSync(join(tmpdir(), 'diptych-caches-'))
// Varnish reads its settings as a user of its own.
chmodSync(folder, 0o755)
const dataDir = join(folder, 'data')
const report: Record<string, Record<string, number | string>> = {}
for (const [name, cache] of Object.entries(shippedCaches)) {
  if (cache.isThere()) report[name] = await tryCache(name, cache)
  else console.log(`${name} is missing (apt-get install ${cache.packages}) and is left out`)
}
rmSync(folder, { recursive: true, force: true })
console.table(report)
writeReport('caches', report)
const isLate = Object.values(report).some(({ 'median ms': median }) => Number(median) > longest)
if (isLate) console.error(`A cache shows a publication later than ${longest} ms`)
process.exitCode = isLate ? 1 : 0

async function tryCache(name: string, { command, telling }: ShippedCache) {
  const [site, told] = [await freePort(), await freePort()]
  const toNobody = { VARNISH_URLS: '', NGINX_URLS: '' }
  Object.assign(process.env, toNobody, telling(told), { PRIVATE_ADDRESSES: 'loopback' })
  const stopped: (() => Promise<void> | void)[] = []
  try {
    const cache: Peer = await startPeer(name, (readers) =>
      command(join(folder, name), { readers, told, site }),
    )
    stopped.push(cache.stop)
    let serving: Serving = await serve(dataDir, site)
    stopped.push(() => serving.kill())
    const newsroom = new Newsroom(dataDir)
    stopped.push(() => newsroom.close())
    const { storyId, number } = newsroom.begin('0')
    const address = await addressOf(cache.port, number)
    const shows = async (words: string) => (await read(address)).includes(`第${words}版`)
    const waits: number[] = []
    for (let round = 1; round <= rounds; round += 1) {
      await until(() => shows(String(round - 1)), `${name} does not show version ${round - 1}`)
      // Long enough for all of it to have been told twice now and then, and not at the same point.
      await pause(300 + 37 * (round % 7))
      newsroom.update(storyId, String(round))
      const start = performance.now()
      await until(() => shows(String(round)), `${name} does not show version ${round}`)
      waits.push(performance.now() - start)
    }
    await serving.kill()
    if (!(await shows(String(rounds)))) throw new Error(`${name} keeps no page`)
    newsroom.update(storyId, 'unheard')
    serving = await serve(dataDir, site)
    await until(() => shows('unheard'), `${name} has lost a publication over a restart`)
    const sorted = waits.toSorted((a, b) => a - b)
    return {
      rounds,
      'median ms': rounded(sorted[Math.floor(sorted.length / 2)]),
      'longest ms': rounded(sorted.at(-1)),
      'over a restart': 'shown',
    }
  } finally {
    for (const stop of stopped.toReversed()) await stop()
  }
}

async function addressOf(port: number, number: number): Promise<string> {
  const begin = `http://127.0.0.1:${port}`
  const answer = await fetch(`${begin}/zh/news/${number}`, { redirect: 'manual' })
  const path = new URL(answer.headers.get('location') ?? `/zh/news/${number}`, begin).pathname
  return begin + path
}

async function read(address: string): Promise<string> {
  try {
    return await (await fetch(address)).text()
  } catch {
    return ''
  }
}

async function until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  const end = performance.now() + patience
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(otherwise)
    await pause(2)
  }
}

function rounded(value = Number.NaN): number {
  return Math.round(value * 10) / 10
}
