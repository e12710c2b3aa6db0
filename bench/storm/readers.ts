import { Agent, type IncomingMessage, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { brotliDecompressSync } from 'node:zlib'
import { type Board, faultOf, look, now } from './board'

/** What readers do and have seen, in a thread of their own. */
export type Reading = {
  port: number
  board: Board
  /** From what is read most to what is read least. */
  paths: string[]
  /** Of the lists whose newest story is looked for, by path. */
  sections: Record<string, number>
  connections: number
  warmSeconds: number
  seconds: number
}

export type Seen = {
  waits: number[]
  fromMemory: number
  waited: number
  copies: number
  unknown: number
  warmed: number
  /** Asked for by nobody before, neither in the warm-up nor in the storm. */
  first: number
  checked: number
  failures: string[]
  wrong: string[]
}

const { port, board, paths, sections, ...reading } = workerData as Reading
const agent = new Agent({ keepAlive: true, maxSockets: reading.connections })
const shareUnknown = 0.05
/** From one page to the next, in milliseconds: more would measure this thread, which looks into what it gets. */
const thinkingTime = 40
/** Of pages that need not show what is published in the storm, one in so many is read. */
const checkOneIn = 20

const askedBefore = new Set<string>()

parentPort?.on('message', () => {})
const warmed = await warmUp()
parentPort?.postMessage('warm')
const seen = await read()
agent.destroy()
parentPort?.postMessage(seen)
parentPort?.close()

async function warmUp(): Promise<number> {
  const until = now() + reading.warmSeconds * 1000
  let next = 0
  const visitor = async () => {
    while (next < paths.length && now() < until) {
      const path = paths[next++] ?? ''
      askedBefore.add(path)
      await visit(path)
    }
  }
  await Promise.all(Array.from({ length: 4 }, visitor))
  return next
}

async function read(): Promise<Seen> {
  const empty = { fromMemory: 0, waited: 0, copies: 0, unknown: 0, first: 0, checked: 0 }
  const seen: Seen = { ...empty, warmed, waits: [], failures: [], wrong: [] }
  const until = now() + reading.seconds * 1000
  const reader = async () => {
    while (now() < until) {
      const next = now() + thinkingTime
      await readOne(seen)
      await setTimeout(Math.max(0, next - now()))
    }
  }
  await Promise.all(Array.from({ length: reading.connections }, reader))
  return seen
}

async function readOne(seen: Seen): Promise<void> {
  const isUnknown = Math.random() < shareUnknown
  const path = isUnknown ? unknownPath() : (paths[rank()] ?? '')
  if (!isUnknown && !askedBefore.has(path)) seen.first += 1
  askedBefore.add(path)
  const known = look(board)
  const at = now()
  const { status, headers, body } = await visit(path)
  seen.waits.push(now() - at)
  const said = String(headers['cache-status'] ?? '')
  if (said.includes('fwd=miss')) seen.waited += 1
  else if (said) seen.copies += 1
  else seen.fromMemory += 1
  if (isUnknown) seen.unknown += 1
  // Only what was withdrawn in the storm is gone.
  const expected = isUnknown ? [404] : [200, 410]
  if (!expected.includes(status)) seen.failures.push(`${status} ${path}`)
  const isWatched = path in sections || path.includes('/storm-')
  if (status !== 200 || !(isWatched || Math.random() < 1 / checkOneIn)) return
  seen.checked += 1
  const html = headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
  const fault = faultOf(html.toString(), known, { at, section: sections[path] ?? null })
  if (fault) seen.wrong.push(`${path} ${fault} (${said || 'from memory'})`)
}

/** A rank by Zipf's law, by inverting its continuous form. */
function rank(): number {
  return Math.min(paths.length - 1, Math.floor(paths.length ** Math.random()) - 1)
}

function unknownPath(): string {
  const odd = Math.floor(Math.random() * 1e8)
  const kinds = [`news/9${odd}/x`, `section/none-${odd}`, `topic/none-${odd}`, `nothing-${odd}`]
  return `/${odd % 2 ? 'zh' : 'en'}/${kinds[odd % kinds.length]}`
}

function visit(path: string): Promise<{
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path, agent, headers: { 'accept-encoding': 'br' } },
      (answer) => {
        const pieces: Buffer[] = []
        answer.on('data', (piece) => pieces.push(piece))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(pieces),
          }),
        )
        answer.on('error', reject)
      },
    )
    asking.on('error', reject)
    asking.end()
  })
}
