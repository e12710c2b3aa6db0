import type { ChildProcess } from 'node:child_process'
import { Refused, type WorkRefusal } from '@/features/access/refused'
import { log } from '@/lib/log'
import { asError } from './carried-error'
import { type Answer, giveWay, hire, rest, rouse, usageOf } from './helper'
import type { Job, Work } from './job'
import { type BenchLimits, idleSeconds } from './limits'
import { Tally } from './tally'
import type { Among, Workbench } from './workbench'

type Waiting = {
  job: Job<Work>
  input: unknown
  resolve: (value: unknown) => void
  reject: (error: Error) => void
  patience: NodeJS.Timeout
}

const watchEvery = 200

/** How many times its seconds a piece of work may last by the clock, on a machine that others keep busy. */
const mostSlowdown = 4

/**
 * Where one helper does work of a kind, a piece at a time, in a process of its own: a limit on a
 * thread's memory ends the whole process where one allocation goes far past it. One that takes too
 * much or dies is replaced, and its piece of work refused.
 */
export class Bench implements Workbench {
  readonly #limits: BenchLimits
  readonly #waiting: Waiting[] = []
  readonly #ofPerson = new Tally()
  readonly #ofKind = new Tally()
  #helper: ChildProcess | null = null
  #current: Waiting | null = null
  #clocks: NodeJS.Timeout[] = []

  constructor(limits: BenchLimits) {
    this.#limits = limits
  }

  /** How many pieces of work wait for their turn. */
  get waiting(): number {
    return this.#waiting.length
  }

  /** Whether one more piece of work would be refused at once. */
  get isFull(): boolean {
    return this.#waiting.length >= this.#limits.waiting
  }

  async asShareOf<T>(personId: string, act: () => Promise<T>, among?: Among): Promise<T> {
    const leave = this.enter(personId, among)
    try {
      return await act()
    } finally {
      leave()
    }
  }

  /** Counts something as in hand until it is left. Throws Refused. */
  enter(personId: string, among?: Among): () => void {
    if (among && (this.#ofKind.of(among.kind) >= among.most || this.isFull))
      throw new Refused('busy')
    if (this.#ofPerson.of(personId) >= this.#limits.share) throw new Refused('too-many')
    this.#ofPerson.add(personId)
    if (among) this.#ofKind.add(among.kind)
    return () => {
      this.#ofPerson.take(personId)
      if (among) this.#ofKind.take(among.kind)
    }
  }

  async do<Do extends Work>(
    job: Job<Do>,
    input: Parameters<Do>[0],
    { isNext = false } = {},
  ): Promise<Awaited<ReturnType<Do>>> {
    const { patience } = this.#limits
    if (this.isFull) throw new Refused('busy')
    const value = await new Promise<unknown>((resolve, reject) => {
      const giveUp = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(piece), 1)
        reject(new Refused('busy'))
      }, patience * 1000)
      const piece = { job, input, resolve, reject, patience: giveUp }
      if (isNext) this.#waiting.unshift(piece)
      else this.#waiting.push(piece)
      this.#next()
    })
    // What a helper answers is what the job's function gives.
    return value as Awaited<ReturnType<Do>>
  }

  #next(): void {
    if (this.#current) return
    this.#stopClocks()
    const piece = this.#waiting.shift()
    if (!piece) {
      this.#beIdle()
      return
    }
    clearTimeout(piece.patience)
    this.#current = piece
    this.#helper ??= this.#newHelper()
    rouse(this.#helper)
    this.#watch(this.#helper)
    this.#helper.send({ job: piece.job, input: piece.input }, (error) => {
      // Told late, another piece may have its turn.
      if (error && piece === this.#current) this.#dismiss('too-heavy')
    })
  }

  #newHelper(): ChildProcess {
    const helper = hire(this.#limits)
    helper.on('message', (answer: Answer) => this.#take(helper, answer))
    helper.on('error', () => helper.kill('SIGKILL'))
    helper.on('exit', () => {
      // Whatever ends a helper amid its work, an abort of the decoder's or the machine's own guard of
      // its memory, was too much for it.
      if (helper === this.#helper) this.#dismiss('too-heavy')
    })
    return helper
  }

  #watch(helper: ChildProcess): void {
    const { seconds, megabytes, headStart } = this.#limits
    const late = setTimeout(() => this.#dismiss('too-slow'), mostSlowdown * seconds * 1000)
    let before: number | null = null
    const weigh = setInterval(async () => {
      const used = await usageOf(helper)
      before ??= used.seconds
      if (helper !== this.#helper || !this.#clocks.includes(weigh)) return
      if (used.seconds > headStart) giveWay(helper)
      if (used.megabytes > megabytes.whole) this.#dismiss('too-heavy')
      else if (used.seconds - before > seconds) this.#dismiss('too-slow')
    }, watchEvery)
    this.#clocks = [late, weigh]
  }

  #take(helper: ChildProcess, answer: Answer): void {
    const piece = this.#current
    if (helper !== this.#helper || !piece) return
    giveWay(helper)
    this.#current = null
    if ('value' in answer) piece.resolve(answer.value)
    else piece.reject(asError(answer.error))
    this.#next()
  }

  #dismiss(code: WorkRefusal): void {
    const piece = this.#current
    this.#helper?.kill('SIGKILL')
    this.#helper = null
    this.#current = null
    if (piece) {
      log.warn('a piece of work was too much', { work: piece.job.name, code })
      piece.reject(new Refused(code))
    }
    this.#next()
  }

  #beIdle(): void {
    if (!this.#helper) return
    rest(this.#helper)
    this.#clocks = [setTimeout(() => this.#dismiss('busy'), idleSeconds * 1000).unref()]
  }

  #stopClocks(): void {
    for (const clock of this.#clocks) clearTimeout(clock)
  }
}
