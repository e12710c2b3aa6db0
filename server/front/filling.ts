import { setTimeout } from 'node:timers/promises'
import { isLocale } from '@/lib/i18n/locales'
import { log } from '@/lib/log'
import type { Keeper } from './keeper'

const newestStories = 100

/** After each page, readers have the processor for as many times as long as that took. */
const rest = 3

type Parts = {
  pages: Keeper
  /** The highest number that a story of the site has. */
  newestNumber: () => number
}

/**
 * Makes pages that readers come for first anew once a publication has dropped them, one after another and
 * while nobody waits for any. Gives what looks for such.
 */
export function createFilling({ pages, newestNumber }: Parts): () => void {
  let planned: string[] = []
  let isFilling = false

  async function fill(): Promise<void> {
    isFilling = true
    for (let key = planned.shift(); key !== undefined; key = planned.shift()) {
      const begun = performance.now()
      try {
        await pages.fill(key)
      } catch (error) {
        log.warn('a page is not made anew before it is asked for', { path: key, error })
      }
      await setTimeout(rest * (performance.now() - begun), undefined, { ref: false })
    }
    isFilling = false
  }

  return () => {
    try {
      const dropped = pages.dropped()
      if (dropped.length > 0) planned = hottest(dropped, newestNumber())
    } catch {
      // Where the database cannot be read, readers say so, and pages stand as they are.
      return
    }
    if (planned.length > 0 && !isFilling) void fill()
  }
}

/** Front pages, then sections, then the newest stories; nothing else. */
function hottest(keys: string[], newest: number): string[] {
  return keys
    .map((key) => ({ key, place: placeOf(key, newest) }))
    .filter(({ place }) => place < newestStories)
    .sort((one, other) => one.place - other.place)
    .map(({ key }) => key)
}

function placeOf(key: string, newest: number): number {
  const [, locale, kind, name, ...more] = key.split('/')
  if (!isLocale(locale)) return Number.POSITIVE_INFINITY
  if (kind === undefined) return -2
  if (kind === 'section' && more.length === 0 && !name?.includes('?')) return -1
  return kind === 'news' ? newest - Number(name) : Number.POSITIVE_INFINITY
}
