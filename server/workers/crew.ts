import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { ownBenches } from '@/features/workshop/benches'
import { lendBenches } from '@/features/workshop/lend'
import { log } from '@/lib/log'
import { createBackoff } from './backoff'
import { beatEvery, Pulse } from './pulse'
import type { FromWorker, ToWorker } from './words'

type Listening = { every?: number; mostMissed?: number }

/**
 * The processes that serve together. One of them has the duties; one that ends is replaced, one that is
 * stuck is ended, and where it had the duties, another has them from then on.
 */
export class Crew {
  readonly #serving = new Set<Worker>()
  readonly #pauseAfter = createBackoff()
  readonly #pulse: Pulse<Worker>
  readonly #since = new Date().toISOString()
  #withDuties: Worker | undefined
  #isStopping = false
  #ended = 0

  /**
   * @param failed what happens where one ends before any has served: it has said why
   * @param listening how often they are listened for, and when one that says nothing is taken for stuck
   */
  constructor(failed: (status: number) => void, listening: Listening = {}) {
    this.#pulse = new Pulse(listening.mostMissed)
    setInterval(() => this.#endStuck(), listening.every ?? beatEvery).unref()
    let hasServed = false
    cluster.setupPrimary({ serialization: 'advanced' })
    cluster.on('listening', (worker) => {
      hasServed = true
      this.#serving.add(worker)
    })
    cluster.on('exit', (worker, status) => {
      this.#serving.delete(worker)
      this.#pulse.forget(worker)
      if (this.#isStopping) return
      if (!hasServed) failed(status || 1)
      this.#ended += 1
      if (worker === this.#withDuties) this.#passOnDuties()
    })
  }

  get counts(): { serving: number; ended: number } {
    return { serving: this.#serving.size, ended: this.#ended }
  }

  get all(): Worker[] {
    return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
  }

  /** Starts one, and another in its place whenever it ends; resolves when it serves. */
  start(): Promise<void> {
    const born = performance.now()
    const worker = cluster.fork({ SERVING_SINCE: this.#since })
    this.#lendTo(worker)
    worker.on('message', (word: FromWorker) => {
      if ('alive' in word) this.#pulse.heard(worker)
    })
    this.#withDuties ??= worker
    say(worker, { duties: this.#withDuties === worker })
    worker.once('exit', (status, signal) => {
      if (this.#isStopping) return
      const pause = this.#pauseAfter(performance.now() - born)
      log.error('a process that served has ended, and another takes its place', {
        ...{ process: worker.process.pid, status, signal, pause },
      })
      setTimeout(() => this.#isStopping || this.start(), pause)
    })
    worker.on('error', (error) => log.error('a process cannot be reached', { error }))
    return new Promise((resolve) => worker.once('listening', () => resolve()))
  }

  /** Lets each answer what it has begun to, and ends it. */
  async stop(): Promise<void> {
    this.#isStopping = true
    await Promise.all(
      this.all.map(async (worker) => {
        const exit = once(worker, 'exit')
        worker.process.kill('SIGTERM')
        await exit
      }),
    )
  }

  /** One whose loop stands still answers nobody, hears no signal, and would keep the duties for good. */
  #endStuck(): void {
    for (const worker of this.#pulse.listen()) {
      log.error('a process that serves is stuck', { process: worker.process.pid })
      worker.process.kill('SIGKILL')
    }
  }

  #passOnDuties(): void {
    const [next] = [...this.#serving, ...this.all].filter((worker) => worker.isConnected())
    this.#withDuties = next
    if (next) say(next, { duties: true })
  }

  /** Heavy work is done at benches that all of them share, and that lie with this process. */
  #lendTo(worker: Worker): void {
    const lending = lendBenches(ownBenches(), (answer) => say(worker, { lent: answer }))
    worker.on('message', (word: FromWorker) => {
      if ('lent' in word) void lending.take(word.lent)
    })
    worker.once('exit', lending.end)
  }
}

export function say(worker: Worker, word: ToWorker): void {
  // One that is gone is told of by its end.
  if (worker.isConnected()) worker.send(word, () => {})
}
