import { AggregatorRegistry } from 'prom-client'
import type { Measure } from './metrics'

const counted = new Set(['counter', 'histogram'])

/**
 * What several processes measure, in one. What was counted by one that has ended stays counted, as far as
 * it had told: sums that fell would look like a new start, and be taken for as many requests again.
 */
export class SumOfProcesses<Process> {
  readonly #told = new Map<Process, Measure[]>()
  #ended: Measure[] = []

  /** Takes what one measures now; one that says nothing counts as it last did. */
  tell(process: Process, measures: Measure[]): void {
    this.#told.set(process, measures)
  }

  async end(process: Process): Promise<void> {
    const last = this.#told.get(process) ?? []
    this.#told.delete(process)
    const stays = last.filter(({ type }) => counted.has(String(type)))
    this.#ended = await sumOf([this.#ended, stays]).getMetricsAsJSON()
  }

  async text(): Promise<string> {
    return sumOf([this.#ended, ...this.#told.values()]).metrics()
  }
}

const sumOf = (measures: Measure[][]) => AggregatorRegistry.aggregate(measures)
