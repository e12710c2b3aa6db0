import { readdirSync, readFileSync } from 'node:fs'
import { serve } from './serve'

/** Work of every bad kind. */
export const testJobs = {
  echo: (input: unknown) => input,
  process: () => ({ pid: process.pid, secret: process.env.AUTH_SECRET ?? null }),
  /** How nice each thread of the process is to others: 19 is the most. */
  niceness: () =>
    readdirSync('/proc/self/task').map((thread) => {
      const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8')
      // The name stands in brackets, and may hold anything; niceness is the seventeenth behind it.
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16])
    }),
  forever: () => {
    for (;;);
  },
  fillHeap: () => {
    const kept: number[] = []
    for (;;) kept.push(kept.length * 1.5)
  },
  fillMemory: () => {
    const kept: Buffer[] = []
    for (;;) kept.push(Buffer.alloc(10_000_000, 1))
  },
  die: () => process.abort(),
  fail: () => {
    throw new Error('a fault of ours')
  },
}

serve(testJobs)
