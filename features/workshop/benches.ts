import { Bench } from './bench'
import { pictureLimits, textLimits } from './limits'

/**
 * Where everything is done that a person can make take long: documents, alignment and comparison at
 * one bench, pictures at the other. A process has one of each, however often its bundles hold this.
 */
type Benches = { texts: Bench; pictures: Bench }

const shared = globalThis as typeof globalThis & { diptychWorkshop?: Benches }

export function benches(): Benches {
  shared.diptychWorkshop ??= {
    texts: new Bench(textLimits),
    pictures: new Bench(pictureLimits),
  }
  return shared.diptychWorkshop
}
