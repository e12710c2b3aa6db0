import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** Work of every bad kind. */

export const echo = (input: unknown) => input

export const whoAmI = () => ({ pid: process.pid, secret: process.env.AUTH_SECRET ?? null })

/** How nice each thread of the process is to others: 19 is the most. */
export const niceness = () =>
  readdirSync('/proc/self/task').map((thread) => {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8')
    // The name stands in brackets, and may hold anything; niceness is the seventeenth behind it.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16])
  })

/** The same once a thread has changed it; the bench looks at its helper a few times a second. */
export const nicenessSoon = async () => {
  while (niceness().includes(0)) await wait(20)
  return niceness()
}

export const forever = () => {
  for (;;);
}

/** Takes time and nothing of the processor. */
export const linger = (milliseconds: number) => wait(milliseconds, 'done')

/** Ends as soon as there is a file. */
export const waitForFile = async (path: string) => {
  while (!existsSync(path)) await wait(20)
}

export const fillHeap = () => {
  const kept: number[] = []
  for (;;) kept.push(kept.length * 1.5)
}

export const fillMemory = () => {
  const kept: Buffer[] = []
  for (;;) kept.push(Buffer.alloc(10_000_000, 1))
}

export const die = () => process.abort()

/** As a disk says that it is full. */
export const findDiskFull = () => {
  throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
}

export const fail = () => {
  throw new Error('a fault of ours')
}
