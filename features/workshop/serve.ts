import { writeFileSync } from 'node:fs'
import type { Jobs } from './bench'
import type { Answer, Task } from './helper'

/** Does what a bench asks for, a piece at a time, until the bench is gone. */
export function serve(jobs: Jobs): void {
  standBack()
  process.on('disconnect', () => process.exit())
  process.on('message', async (task: Task) => {
    process.send?.(await answerTo(jobs, task), (error: Error | null) => {
      // The bench is gone, and with it whoever waited.
      if (error) process.exit()
    })
  })
}

async function answerTo(jobs: Jobs, { name, input }: Task): Promise<Answer> {
  try {
    return { value: await jobs[name]?.(input) }
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    return { error: { message, stack } }
  }
}

/** Readers come first where memory runs out. */
function standBack(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000')
  } catch {
    // Not every machine knows it, and the work is done all the same.
  }
}
