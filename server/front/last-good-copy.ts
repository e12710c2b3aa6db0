import type { ReadyAnswer } from './answer'
import { ageHeaders } from './cache-headers'
import type { OldPage } from './page-cache'
import { caching } from './response-headers'

/** Why somebody gets a page that is not true any more. */
export type Need = 'busy' | 'failed' | 'unreadable'

/**
 * A copy for who would else wait is at most two seconds old: less some for the look that told of it, and
 * for the way.
 */
const longestWhenBusy = 1_500

/**
 * What may be given instead of a page that is not at hand; undefined where nothing may. While others wait
 * for their pages, only a list may be old, and only in which stories stand in it.
 */
export function copyFor(need: Need, old: OldPage<ReadyAnswer> | undefined) {
  if (!old || (old.value.goodUntil ?? Number.POSITIVE_INFINITY) <= Date.now()) return undefined
  if (need === 'busy' && (old.isOfText || performance.now() - old.trueUntil > longestWhenBusy))
    return undefined
  return asCopy(old.value, need)
}

/** Says what it is (RFC 9211), and is kept by nobody on the way. */
function asCopy(answer: ReadyAnswer, need: Need): ReadyAnswer {
  const { hasGrown: _, variants, unchangedHeaders, ...same } = answer
  const told = Object.entries(variants).map(([encoding, { headers, body }]) => [
    encoding,
    { headers: withHeaders(headers, need), body },
  ])
  return {
    ...same,
    variants: Object.fromEntries(told),
    unchangedHeaders: withHeaders(unchangedHeaders, need),
  }
}

/** The last two stay last: they are the id of the request. */
function withHeaders(headers: string[], need: Need): string[] {
  const pairs = headers.flatMap((name, at) => (at % 2 === 0 ? [[name, headers[at + 1] ?? '']] : []))
  const others = pairs.filter(([name]) => name !== 'Cache-Control' && !ageHeaders.has(name ?? ''))
  const told = [
    ['Cache-Control', caching.never],
    ['Cache-Status', `Diptych; hit; ttl=-1; detail=${need}`],
  ]
  return others.toSpliced(-1, 0, ...told).flat()
}
