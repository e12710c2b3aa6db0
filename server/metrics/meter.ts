import type { ServerResponse } from 'node:http'
import { Counter, Histogram, type Registry } from 'prom-client'
import type { Route } from '@/server/front/route'

export type Kind = Route['kind']

/** What the front tells of its answers. */
export type Meter = {
  /** A page was answered out of memory. */
  countKept: (status: number) => void
  /** What is being answered; its end is seen to. */
  watch: (kind: Kind, response: ServerResponse) => void
}

/** In seconds: from what is nearly at once to what nobody waits for. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Where nobody measures, nothing is. */
export const noMeter: Meter = { countKept: () => {}, watch: () => {} }

/**
 * Counts answers, and times those that are made: one that is kept takes microseconds, in which a clock
 * would be felt, so that it is but counted, in a number that is read when somebody asks.
 */
export function createMeter(register: Registry): Meter {
  const kept = new Map<number, number>()
  const requests = new Counter({
    name: 'diptych_requests_total',
    help: 'Answers, by what was asked for and the status.',
    labelNames: ['kind', 'status'] as const,
    registers: [register],
  })
  const hits = new Counter({
    name: 'diptych_page_hits_total',
    help: 'Readers’ pages answered out of memory at once; they are not among diptych_requests_total.',
    labelNames: ['status'] as const,
    registers: [register],
    collect() {
      this.reset()
      for (const [status, count] of kept) this.inc({ status }, count)
    },
  })
  void hits
  const seconds = new Histogram({
    name: 'diptych_answer_seconds',
    help: 'How long answers took that were not at hand, from the request to the last byte given away.',
    labelNames: ['kind'] as const,
    buckets,
    registers: [register],
  })
  return {
    countKept: (status) => void kept.set(status, (kept.get(status) ?? 0) + 1),
    watch: (kind, response) => {
      const since = performance.now()
      response.once('close', () => {
        requests.inc({ kind, status: response.writableFinished ? response.statusCode : 'broken' })
        seconds.observe({ kind }, (performance.now() - since) / 1000)
      })
    },
  }
}
