import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { ownProgram } from '@/lib/own-program'
import { carried } from './carried-error'
import type { Answer, Task } from './helper'
import type { Work } from './job'

/** What a helper runs: it does what its bench asks for, a piece at a time, until the bench is gone. */

standBack()
endWithBench()
process.on('disconnect', () => process.exit())
process.on('message', async (task: Task) => {
  process.send?.(await answerTo(task), (error: Error | null) => {
    // The bench is gone, and with it whoever waited.
    if (error) process.exit()
  })
})

async function answerTo({ job: { module, name }, input }: Task): Promise<Answer> {
  try {
    const offered = (await import(pathToFileURL(ownProgram(module)).href)) as Record<string, Work>
    const work = offered[name]
    if (!work) throw new Error(`${module} has no ${name}`)
    return { value: await work(input) }
  } catch (error) {
    return { error: carried(error) }
  }
}

/**
 * A helper amid a piece of work hears of nothing, and would go on for good when its bench was killed:
 * a thread beside it sees that its parent is another.
 */
function endWithBench(): void {
  const watch = `setInterval(() => process.ppid === ${process.ppid} || process.kill(process.pid, 'SIGKILL'), 1_000)`
  new Worker(watch, { eval: true, execArgv: [] }).unref()
}

/** Readers come first where memory runs out. */
function standBack(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000')
  } catch {
    // Not every machine knows it, and the work is done all the same.
  }
}
