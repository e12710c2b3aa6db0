import { setImmediate as turnOfLoop } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { randomFrom } from '@/bench/crash/random'
import { targets } from './targets'

/** What the one who watches gives and gets. */
export type Order = { name: string; from: number; to: number; seed: number; mostSeconds: number }
export type Found = { index: number; fault: string; input: unknown }
export type Told = { found: Found } | { read: number; slowest: number } | { megabytes: number }

const { name, from, to, seed, mostSeconds } = workerData as Order
const target = await targets[name]?.()
if (!target) throw new Error(`There is no parser ${name}`)

/** What a database lets go of is given back only in a turn of the loop. */
const inputsInTurn = 100

let slowest = 0
for (let index = from; index < to; index++) {
  if (index % inputsInTurn === 0) {
    await turnOfLoop()
    weigh()
  }
  // Each input by itself, so that one can be had again without those before it.
  const input = target.next(randomFrom(seed * 1_000_003 + index))
  parentPort?.postMessage({ read: index, slowest } satisfies Told)
  const before = process.threadCpuUsage()
  try {
    await target.read(input as never)
  } catch (error) {
    tell(index, error instanceof Error ? (error.stack ?? error.message) : String(error), input)
  }
  const { user, system } = process.threadCpuUsage(before)
  const seconds = (user + system) / 1_000_000
  slowest = Math.max(slowest, seconds)
  if (seconds > mostSeconds) tell(index, `took ${seconds.toFixed(1)} s`, input)
}
weigh()
parentPort?.postMessage({ read: to, slowest } satisfies Told)

function tell(index: number, fault: string, input: unknown): void {
  parentPort?.postMessage({ found: { index, fault, input } } satisfies Told)
}

/** All that the process holds, beside the heap too. */
function weigh(): void {
  const megabytes = Math.round(process.memoryUsage.rss() / 1024 / 1024)
  parentPort?.postMessage({ megabytes } satisfies Told)
}
