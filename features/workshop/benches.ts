import { Bench } from './bench'
import { pictureLimits, textLimits } from './limits'
import type { pictureJobs } from './picture-jobs'
import type { textJobs } from './text-jobs'

/**
 * Where everything is done that a person can make take long: documents, alignment and comparison at
 * one bench, pictures at the other. A process has one of each, however often its bundles hold this.
 */
type Benches = { texts: Bench<typeof textJobs>; pictures: Bench<typeof pictureJobs> }

const shared = globalThis as typeof globalThis & { diptychWorkshop?: Benches }

export function benches(): Benches {
  shared.diptychWorkshop ??= {
    texts: new Bench('features/workshop/text-jobs.ts', textLimits),
    pictures: new Bench('features/workshop/picture-jobs.ts', pictureLimits),
  }
  return shared.diptychWorkshop
}
