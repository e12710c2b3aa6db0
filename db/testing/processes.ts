import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'

type Writer = { child: ChildProcessWithoutNullStreams; ended: Promise<number | null> }

/** Starts one of the scripts beside this file as a process of its own. */
function start(script: string, args: string[]): Writer {
  const file = ownProgram(`db/testing/${script}`)
  const child = spawn(process.execPath, [...ownProgramArguments, file, ...args])
  child.stderr.pipe(process.stderr)
  return { child, ended: once(child, 'close').then(([code]) => code) }
}

export function startWriter(dataDir: string, times: number, name: string) {
  const { child, ended } = start('write-steadily.ts', [dataDir, String(times), name])
  return { child, ended, committed: linesOf(child) }
}

/** Resolves when another process holds the write lock. */
export async function holdLock(dataDir: string): Promise<{ release: () => Promise<void> }> {
  const { child, ended } = start('hold-lock.ts', [dataDir])
  await once(child.stdout, 'data')
  return {
    release: async () => {
      child.stdin.end()
      await ended
    },
  }
}

/** Gathers what a process has said, line by line. */
function linesOf(child: ChildProcessWithoutNullStreams): string[] {
  const lines: string[] = []
  let rest = ''
  child.stdout.on('data', (chunk) => {
    const parts = `${rest}${chunk}`.split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  return lines
}
