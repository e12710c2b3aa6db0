import type * as work from './bench-test-jobs'
import { job } from './job'
import type { BenchLimits } from './limits'

/** Small enough to be reached by a test. */
export const testLimits: BenchLimits = {
  seconds: 60,
  headStart: 60,
  megabytes: { heap: 64, whole: 400 },
  waiting: 2,
  patience: 60,
  share: 2,
}

export const testJob = <Name extends keyof typeof work>(name: Name) =>
  job<(typeof work)[Name]>('features/workshop/bench-test-jobs.ts', name)
