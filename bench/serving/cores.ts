import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { hasProgram } from './programs'

const canPin = hasProgram('taskset') && availableParallelism() > 1

/** A command that keeps to the first core, so that peers with one process and with many compare. */
export const onFirstCore = (command: string[]) =>
  canPin ? ['taskset', '-c', '0', ...command] : command

/** Has this process, which asks, keep off the first core. */
export function leaveFirstCore(): void {
  const others = `1-${availableParallelism() - 1}`
  if (canPin) spawnSync('taskset', ['-acp', others, String(process.pid)])
}
