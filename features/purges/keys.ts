import { createHash } from 'node:crypto'
import { tags } from '@/db/tags'

/** The key of every page, by which a cache drops all of them. */
export const everyPage = 'pages'

/** Longer ones weigh on every answer: they become a hash, and where two were the same, too much is dropped. */
const longestPlain = 20

/**
 * What a cache keeps of a page to know which changes drop it. Past this many bytes the proxies between
 * would want larger buffers than they have of themselves.
 */
const longestKeys = 2_000

/** A tag as caches know it: visible letters, no comma, the same in capitals. */
export function keyOf(tag: string): string {
  if (tag.length <= longestPlain) return tag
  return createHash('sha256').update(tag).digest('hex').slice(0, 12)
}

/**
 * The keys of a page that is made from this. One that is made from more than can be said goes with
 * every change, as one that cannot say what it is made from.
 */
export function keysOfPage(touched: ReadonlySet<string>): string[] {
  const keys = [everyPage, ...new Set([...touched].map(keyOf))]
  const isSaid = touched.size > 0 && !touched.has(tags.everything)
  return isSaid && keys.join(' ').length <= longestKeys ? keys : [everyPage, keyOf(tags.everything)]
}

/** Past this, dropping every page is less work for all. */
const mostKeys = 300

/** The keys of what a cache has to drop; of everything, where nobody can say what has moved. */
export function keysToDrop(moved: ReadonlySet<string> | null): string[] {
  if (!moved || moved.size > mostKeys) return [everyPage]
  return [...new Set([tags.everything, ...moved].map(keyOf))]
}
