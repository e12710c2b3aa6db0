import type { Db } from '@/db/client'
import { type Fault, faultOf } from '@/db/fault'
import type { CacheSettings } from '@/features/purges/caches'
import { listCaches } from '@/features/purges/queries'

/** Far longer than a cache takes that is started again. */
const longEnough = 10 * 60_000

/** Whether the caches in front are told what they have to drop: readers of theirs may see old pages. */
export function checkCaches(db: Db, settings: CacheSettings, now = Date.now()): Fault[] {
  const what = listCaches(db, settings)
    .filter(({ failingSince }) => failingSince !== null && now - failingSince >= longEnough)
    .map(({ name, lastFailure }) => `${name}: ${lastFailure?.why}`)
  return faultOf('untold-caches', what)
}
