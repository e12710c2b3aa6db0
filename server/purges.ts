import type { Db } from '@/db/client'
import { cachesInFront } from '@/features/purges/caches'
import type { Rest } from '@/features/purges/progress'
import { type Telling, tellCache } from '@/features/purges/tell'
import { log } from '@/lib/log'
import type { Generations } from './generation'
import { pause } from './pause'

/** Readers of a cache see a publication no later than this, and what the telling takes. */
const betweenLooks = 20
const afterFailure = 5_000

type Settings = Telling['settings']
type Source = { generations: Generations; madeBy: string }

/**
 * Tells the caches in front what to drop, as soon as anything that readers see has changed and whoever
 * changed it, until it is stopped. How far each was told is in the database, so several processes may
 * run one each.
 */
export function startPurges(
  db: Db,
  settings: Settings,
  { generations, madeBy }: Source,
): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const { movedSince } = generations
  const running = cachesInFront(settings).map(async (cache) => {
    // By a clock that nobody puts back.
    let rest: Rest = { until: 0, told: null }
    while (!signal.aborted) {
      let wait = betweenLooks
      try {
        if (isOver(rest)) {
          const now = Date.now()
          const told = await tellCache(db, cache, { settings, madeBy, movedSince, now, signal })
          if (told && 'until' in told)
            rest = { ...told, until: performance.now() + told.until - now }
          else if (told?.failure) log.warn('a cache was not told what to drop', told)
          else if (told) log.debug('a cache was told what to drop', told)
        }
      } catch (error) {
        log.error('what caches are to drop cannot be read', { cache: cache.name, error })
        wait = afterFailure
      }
      await pause(wait, signal)
    }
  })
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all(running)
    },
  }

  function isOver({ until, told }: Rest): boolean {
    return performance.now() >= until || (told !== null && generations.read() !== told)
  }
}
