import { type ChildProcess, fork } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { withoutSecrets } from '@/lib/env'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'
import type { CarriedError } from './carried-error'
import type { Job, Work } from './job'
import type { BenchLimits } from './limits'

/** What goes to a helper and comes back. An error is one of ours: bad input is answered as a value. */
export type Task = { job: Job<Work>; input: unknown }
export type Answer = { value: unknown } | { error: CarriedError }

const program = 'features/workshop/serve.ts'

/** Starts a process that does heavy work; it has its share of the processor until it gives way. */
export function hire({ megabytes }: BenchLimits): ChildProcess {
  const helper = fork(ownProgram(program), [], {
    execArgv: [...ownProgramArguments, `--max-old-space-size=${megabytes.heap}`],
    // It reads what strangers have made.
    env: { ...withoutSecrets(process.env), NODE_ENV: process.env.NODE_ENV },
    // Anything that JSON would lose, and long texts at a third of its price.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  rest(helper)
  return helper
}

/** A tenth of what others get of a processor that all want; documents are to be read within seconds. */
const niceness = 10

/** Has readers come first with the processor, for good: only who may everything can take it back. */
export function giveWay({ pid }: ChildProcess): void {
  for (const thread of pid ? threadsOf(pid) : []) {
    try {
      setPriority(thread, niceness)
    } catch {
      // It has ended, or the machine lets no process do so, and the work is done all the same.
    }
  }
}

/** On Linux a priority is a thread's own, and goes to those that it begins. */
function threadsOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number)
  } catch {
    return [pid]
  }
}

/** One that has nothing to do keeps no process from ending. */
export function rest(helper: ChildProcess): void {
  helper.unref()
  helper.channel?.unref()
}

export function rouse(helper: ChildProcess): void {
  helper.ref()
  helper.channel?.ref()
}

const pageBytes = 4096
/** Linux tells the processor's time in hundredths of a second, whatever its kernel counts in. */
const ticksPerSecond = 100

/** What a process holds and has used of the machine; 0 where the machine does not tell. */
export async function usageOf({ pid }: ChildProcess): Promise<Usage> {
  const [memory, stat] = await Promise.all(
    ['statm', 'stat'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
  )
  const pages = Number(memory?.split(' ')[1]) || 0
  // The name stands in brackets, and may hold anything; the times are the twelfth and next behind it.
  const times =
    stat
      ?.slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13) ?? []
  const ticks = times.reduce((sum, each) => sum + (Number(each) || 0), 0)
  return { megabytes: (pages * pageBytes) / 1024 / 1024, seconds: ticks / ticksPerSecond }
}

/** `seconds` are the processor's, since the process began. */
export type Usage = { megabytes: number; seconds: number }
