import { pathToFileURL } from 'node:url'
import { parentPort, Worker } from 'node:worker_threads'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'

type Asked<Task> = { index: number; task: Task }
type Given<Answer> = { index: number; answer: Answer | null }

export type Line<Task> = {
  /** What a helper runs, named by its source from the project's root: it calls `helpAhead`. */
  program: string
  /** What each helper begins with, as `workerData`. */
  settings: unknown
  helpers: number
  count: number
  /** What is to be done at a place; null where there is nothing for a helper. */
  taskAt: (index: number) => Task | null
  /** So many are done before their turn. */
  most: number
}

/**
 * Has a line of tasks done on the machine's other cores, for one who takes what came of them in their order.
 * Nothing depends on it: where there is no answer, whoever takes it does the task.
 */
export class Ahead<Task, Answer> {
  readonly #line: Line<Task>
  readonly #helpers: Worker[]
  readonly #asked = new Set<number>()
  readonly #answers = new Map<number, Answer | null>()
  readonly #waiting = new Map<number, (answer: Answer | null) => void>()
  #next = 0

  constructor(line: Line<Task>) {
    this.#line = line
    this.#helpers = Array.from({ length: line.helpers }, () => this.#hire())
  }

  /** Whether it could be taken without waiting. */
  isDone(index: number): boolean {
    return this.#answers.has(index)
  }

  /** Null where nobody has done it, or could not. Each once, in order. */
  async take(index: number): Promise<Answer | null> {
    const { count, most } = this.#line
    while (this.#next <= index + most && this.#next < count) this.#ask(this.#next++)
    const answer = this.#answers.get(index)
    this.#answers.delete(index)
    if (answer !== undefined || !this.#asked.delete(index)) return answer ?? null
    return new Promise((resolve) => this.#waiting.set(index, resolve))
  }

  async end(): Promise<void> {
    await Promise.all(this.#helpers.map((helper) => helper.terminate()))
  }

  #ask(index: number): void {
    const helper = this.#helpers[index % this.#helpers.length]
    const task = helper ? this.#line.taskAt(index) : null
    if (!helper || task === null) return
    this.#asked.add(index)
    helper.postMessage({ index, task } satisfies Asked<Task>)
  }

  #hire(): Worker {
    const { program, settings } = this.#line
    const helper = new Worker(pathToFileURL(ownProgram(program)), {
      execArgv: ownProgramArguments,
      workerData: settings,
    })
    helper.on('message', ({ index, answer }: Given<Answer>) => {
      const resolve = this.#waiting.get(index)
      this.#waiting.delete(index)
      if (resolve) resolve(answer)
      else this.#answers.set(index, answer)
    })
    // What a task is too much for, whoever takes it will find too, and say so; the rest goes on without helpers.
    helper.on('error', () => this.#doWithout())
    return helper
  }

  #doWithout(): void {
    this.#helpers.length = 0
    this.#asked.clear()
    for (const resolve of this.#waiting.values()) resolve(null)
    this.#waiting.clear()
  }
}

/** What a helper does: the tasks that it is given, one after the other. */
export function helpAhead<Task, Answer>(answerTo: (task: Task) => Promise<Answer> | Answer): void {
  let line: Promise<unknown> = Promise.resolve()
  parentPort?.on('message', ({ index, task }: Asked<Task>) => {
    line = line.then(async () => {
      const answer = await answerTo(task)
      parentPort?.postMessage({ index, answer } satisfies Given<Answer>)
    })
  })
}
