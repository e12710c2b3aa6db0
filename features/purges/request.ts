import type { Answer, Question } from '@/lib/outgoing'
import type { CacheInFront, CacheSettings } from './caches'

type Purge = Pick<Question, 'method' | 'headers' | 'body'>

/** As Fastly's and Cloudflare's documents have it; a header of Varnish holds 8,192 bytes. */
const mostAtOnce = { varnish: 200, fastly: 256, cloudflare: 30 }

/** How a cache is told to drop what has any of these keys, in as many requests as that takes. */
export function purgesFor(
  { kind }: CacheInFront,
  keys: string[],
  settings: CacheSettings,
): Purge[] {
  switch (kind) {
    case 'varnish':
      return inBatches(keys, mostAtOnce.varnish).map((batch) => ({
        method: 'PURGE',
        headers: { 'xkey-purge': batch.join(' ') },
        body: '',
      }))
    case 'nginx':
      // It knows its pages by address alone, and drops all of them.
      return [{ method: 'PURGE', headers: {}, body: '' }]
    case 'fastly':
      return inBatches(keys, mostAtOnce.fastly).map((batch) => ({
        method: 'POST',
        headers: {
          'Fastly-Key': settings.FASTLY_KEY,
          'Surrogate-Key': batch.join(' '),
          Accept: 'application/json',
        },
        body: '',
      }))
    case 'cloudflare':
      return inBatches(keys, mostAtOnce.cloudflare).map((batch) => ({
        method: 'POST',
        headers: {
          Authorization: `Bearer ${settings.CLOUDFLARE_TOKEN}`,
          'Content-Type': 'application/json',
        },
        body: JSON.stringify({ tags: batch }),
      }))
  }
}

/** Why an answer says that it was not done; null where it was. */
export function failureIn({ kind }: CacheInFront, { status, body }: Answer): string | null {
  if (status < 200 || status > 299) return `answered ${status}`
  if (kind === 'cloudflare' && !/"success":\s*true/u.test(body)) return 'answered without success'
  return null
}

function inBatches(keys: string[], size: number): string[][] {
  const count = Math.ceil(keys.length / size)
  return Array.from({ length: count }, (_, index) => keys.slice(index * size, (index + 1) * size))
}
