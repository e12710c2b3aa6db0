import { fork } from 'node:child_process'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'

/** What a process of our own says when it is done: what it was begun for, or why that failed. */
export type Outcome<Result> = Result | { failure: string }

/** Has a program of ours do what would hold up the answers, in a process of its own. Throws where it is broken off. */
export function inOwnProcess<Result>(
  program: string,
  signal: AbortSignal,
): Promise<Outcome<Result>> {
  return new Promise((resolve, reject) => {
    const child = fork(ownProgram(program), [], {
      execArgv: ownProgramArguments,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      signal,
    })
    child.once('message', (result) => resolve(result as Outcome<Result>))
    child.once('error', reject)
    child.once('exit', (code) => resolve({ failure: `its process ended with ${code}` }))
  })
}

/** What such a program is: it does one thing, says what came of it, and ends, also where nobody waits any more. */
export async function asOwnProcess<Result>(act: () => Promise<Result> | Result): Promise<void> {
  process.on('disconnect', () => process.exit(1))
  process.umask(0o077)
  process.send?.(await outcomeOf(act))
  process.disconnect?.()
}

async function outcomeOf<Result>(act: () => Promise<Result> | Result): Promise<Outcome<Result>> {
  try {
    return await act()
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
