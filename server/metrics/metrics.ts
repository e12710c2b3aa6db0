import { type MetricObjectWithValues, type MetricValue, Registry } from 'prom-client'
import { type Holding, measureProcess } from './gauges'
import { createMeter, type Meter } from './meter'

/** A measure with its values, which can be sent to another process. */
export type Measure = MetricObjectWithValues<MetricValue<string>>

/** What is measured of a process that serves. */
export type Metrics = {
  meter: Meter
  /** Takes down where answers are kept, by the names of the stores. */
  holds: (stores: Record<string, { holding: Holding }>) => void
  read: () => Promise<Measure[]>
}

export function createMetrics(register = new Registry()): Metrics {
  let held: Record<string, { holding: Holding }> = {}
  measureProcess(register, () => Object.entries(held))
  return {
    meter: createMeter(register),
    holds: (stores) => {
      held = stores
    },
    read: () => register.getMetricsAsJSON(),
  }
}
