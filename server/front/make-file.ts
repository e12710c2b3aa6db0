import type { OutgoingHttpHeaders } from 'node:http'
import { type Answer, notFound } from './answer'
import { caching, safety } from './response-headers'
import type { Upstream } from './upstream'

/** A file that is the same for everyone: Next's own styles, a stored picture. */
export async function makeFile(
  upstream: Upstream,
  path: string,
  headers: OutgoingHttpHeaders,
): Promise<Answer> {
  const made = await upstream.get(path, headers)
  const type = made.headers['content-type']
  // No file answers there, and a page took the address for one of its own.
  if (type?.startsWith('text/html')) return notFound
  const caches = made.headers['cache-control']
  return {
    status: made.status,
    headers: {
      ...safety,
      ...(type && { 'Content-Type': type }),
      'Cache-Control': made.status === 200 && caches ? caches : caching.never,
      Vary: 'Accept-Encoding',
    },
    body: made.body,
  }
}

const largestKept = 1_000_000

export function mayKeepFile({ status, headers, body }: Answer): boolean {
  const isForGood = headers['Cache-Control']?.includes('immutable') ?? false
  return status === 200 && isForGood && body.length <= largestKept
}
