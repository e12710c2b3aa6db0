import { touchedSoFar } from '@/db/tags'
import { type CacheKind, type CacheSettings, cachesInFront } from '@/features/purges/caches'
import { keysOfPage } from '@/features/purges/keys'
import type { Answer } from './answer'
import { caching } from './response-headers'

/** Adds to an answer what caches in front have to know of it. */
export type ForCaches = (answer: Answer) => Answer

type Settings = CacheSettings & { CACHE_SECONDS: number }

/**
 * Says to the caches in front that are told of changes, and to no others, how long they may keep an answer and by
 * which keys it is dropped. Each has words of its own for that, which other caches on the way take
 * for nothing: those keep a page for as long as `Cache-Control` says. To be asked where the answer was
 * made (`collectTags`).
 */
export function createForCaches(settings: Settings): ForCaches {
  const kinds = new Set(cachesInFront(settings).map(({ kind }) => kind))
  return (answer) => {
    const { headers, goodUntil } = answer
    if (kinds.size === 0 || headers['Cache-Control'] !== caching.page) return answer
    const keys = keysOfPage(touchedSoFar())
    // What time alone makes old is dropped by nobody, and kept no longer than by any cache.
    const seconds = goodUntil === undefined ? settings.CACHE_SECONDS : null
    const told = [...kinds].map((kind) => ({
      ...keyHeader(kind, keys),
      ...ageHeader(kind, seconds),
    }))
    return { ...answer, headers: Object.assign({ ...headers }, ...told) }
  }
}

/** What would have a cache keep an answer whatever `Cache-Control` says. */
export const ageHeaders: ReadonlySet<string> = new Set([
  'Surrogate-Control',
  'Cloudflare-CDN-Cache-Control',
  'X-Accel-Expires',
])

function keyHeader(kind: CacheKind, keys: string[]): Record<string, string> {
  switch (kind) {
    case 'varnish':
      return { xkey: keys.join(' ') }
    case 'fastly':
      return { 'Surrogate-Key': keys.join(' ') }
    case 'cloudflare':
      return { 'Cache-Tag': keys.join(',') }
    case 'nginx':
      return {}
  }
}

/** After RFC 9213, by which each cache goes by the header that is meant for it alone. */
function ageHeader(kind: CacheKind, seconds: number | null): Record<string, string> {
  if (seconds === null) return {}
  switch (kind) {
    case 'varnish':
    case 'fastly':
      return { 'Surrogate-Control': `max-age=${seconds}` }
    case 'cloudflare':
      return { 'Cloudflare-CDN-Cache-Control': `max-age=${seconds}` }
    case 'nginx':
      return { 'X-Accel-Expires': String(seconds) }
  }
}
