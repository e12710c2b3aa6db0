import { serve } from './serve'

/** Work of every bad kind. */
export const testJobs = {
  echo: (input: unknown) => input,
  process: () => ({ pid: process.pid, secret: process.env.AUTH_SECRET ?? null }),
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
