import { Refused } from '@/features/access/refused'
import { asError } from './carried-error'
import type { Job, Work } from './job'
import type { LentAnswer, LentWord } from './lend'
import type { Among, BenchName, Workbench } from './workbench'

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void }

/**
 * A bench of another process, which several use: what one may take, and how much waits, holds for all
 * of them together.
 */
export class BorrowedBench implements Workbench {
  readonly #name: BenchName
  readonly #tell: (word: LentWord) => void
  readonly #waiting = new Map<number, Waiting>()
  #last = 0

  constructor(name: BenchName, tell: (word: LentWord) => void) {
    this.#name = name
    this.#tell = tell
  }

  async asShareOf<T>(personId: string, act: () => Promise<T>, among?: Among): Promise<T> {
    const share = this.#nextId()
    await this.#answerTo({ bench: this.#name, id: share, enter: { personId, among } })
    try {
      return await act()
    } finally {
      this.#tell({ bench: this.#name, leave: share })
    }
  }

  async do<Do extends Work>(
    job: Job<Do>,
    input: Parameters<Do>[0],
    { isNext = false } = {},
  ): Promise<Awaited<ReturnType<Do>>> {
    const value = await this.#answerTo({
      bench: this.#name,
      id: this.#nextId(),
      do: { job, input, isNext },
    })
    // What a helper answers is what the job's function gives.
    return value as Awaited<ReturnType<Do>>
  }

  /** Takes what the other process answers. */
  take(answer: LentAnswer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if ('refused' in answer) waiting?.reject(new Refused(answer.refused))
    else if ('error' in answer) waiting?.reject(asError(answer.error))
    else waiting?.resolve(answer.value)
  }

  #nextId(): number {
    this.#last += 1
    return this.#last
  }

  #answerTo(word: LentWord & { id: number }): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(word.id, { resolve, reject })
      this.#tell(word)
    })
  }
}
