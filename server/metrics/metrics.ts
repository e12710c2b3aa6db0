import { Registry } from 'prom-client'
import type { Db } from '@/db/client'
import { type AnswerMetrics, metricsFor } from './answer-metrics'
import { type Holding, measureState } from './gauges'
import { createMeter, type Meter } from './meter'

/** What is measured of the process that serves, for Prometheus. */
export type Metrics = {
  meter: Meter
  answer: AnswerMetrics
  /** Takes down where answers are kept, by the names of the stores. */
  holds: (stores: Record<string, { holding: Holding }>) => void
}

/** Null where no token is set: then nothing is measured, and nobody is answered. */
export function createMetrics(db: Db, token: string): Metrics | null {
  if (!token) return null
  const register = new Registry()
  let held: Record<string, { holding: Holding }> = {}
  measureState(register, { db, holdings: () => Object.entries(held) })
  return {
    meter: createMeter(register),
    answer: metricsFor(register, token),
    holds: (stores) => {
      held = stores
    },
  }
}
