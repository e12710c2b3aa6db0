import { Bench } from './bench'
import { pictureLimits, textLimits } from './limits'
import type { BenchName, Workbench } from './workbench'

type Benches<Kind extends Workbench> = Record<BenchName, Kind>

const shared = globalThis as typeof globalThis & {
  diptychWorkshop?: Benches<Bench>
  diptychBorrowed?: Benches<Workbench>
}

/**
 * Where everything is done that a person can make take long: documents, alignment and comparison at
 * one bench, pictures at the other. All processes that serve together share one of each.
 */
export function benches(): Benches<Workbench> {
  return shared.diptychBorrowed ?? ownBenches()
}

/** Those of this process, which has one of each, however often its bundles hold this. */
export function ownBenches(): Benches<Bench> {
  shared.diptychWorkshop ??= {
    texts: new Bench(textLimits),
    pictures: new Bench(pictureLimits),
  }
  return shared.diptychWorkshop
}

/** Has this process use the benches of another. */
export function borrowBenches(borrowed: Benches<Workbench>): void {
  shared.diptychBorrowed = borrowed
}
