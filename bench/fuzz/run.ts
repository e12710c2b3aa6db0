import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'
import type { Found, Order, Told } from './worker'

/** In seconds of the processor: what a person would call a hang. */
const mostSeconds = 2
/** By the clock, for what never comes back; a busy machine may take its time with the rest. */
const longestSilence = 60_000
const heapMegabytes = 512

export type FuzzReport = {
  name: string
  inputs: number
  slowest: number
  /** The most that the process has held, with whatever else is done in it. */
  megabytes: number
  found: Found[]
}

/** Has a parser read so many inputs near valid ones, in a thread that can be ended. */
export async function fuzz(name: string, inputs: number, seed: number): Promise<FuzzReport> {
  const report: FuzzReport = { name, inputs, slowest: 0, megabytes: 0, found: [] }
  let from = 0
  // What ends a thread is noted, and the next begins behind it.
  while (from < inputs) {
    const ended = await readUntilEnd({ name, from, to: inputs, seed, mostSeconds }, report)
    from = ended + 1
  }
  return report
}

/** The number of the last input that was begun; `to` where all were read. */
function readUntilEnd(order: Order, report: FuzzReport): Promise<number> {
  const worker = new Worker(pathToFileURL(ownProgram('bench/fuzz/worker.ts')), {
    workerData: order,
    execArgv: ownProgramArguments,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  })
  return new Promise((resolve) => {
    let begun = order.from
    const found = (fault: string) => report.found.push({ index: begun, fault, input: null })
    const silence = setInterval(() => {
      found(`did not come back within ${longestSilence / 1000} s`)
      void worker.terminate()
    }, longestSilence)
    worker.on('message', (told: Told) => {
      silence.refresh()
      if ('megabytes' in told) report.megabytes = Math.max(report.megabytes, told.megabytes)
      else if ('found' in told) report.found.push(told.found)
      else {
        begun = told.read
        report.slowest = Math.max(report.slowest, told.slowest)
      }
    })
    worker.on('error', (error) => found(String(error)))
    worker.on('exit', () => {
      clearInterval(silence)
      resolve(begun)
    })
  })
}
