import type { OutgoingHttpHeaders } from 'node:http'
import { pictureLimits } from '@/features/workshop/limits'
import { type Answer, notFound } from './answer'
import { askNext, type NextHandler, said } from './next-answer'
import { caching, safety, shownElsewhere } from './response-headers'

/**
 * In milliseconds. A crop waits for its turn at the workshop and for its making: that ends sooner, and who has
 * waited in vain is told so.
 */
const patience = (pictureLimits.patience + 5 * pictureLimits.seconds) * 1000

/** A file that is the same for everyone: Next's own styles, a stored picture. */
export async function makeFile(
  next: NextHandler,
  path: string,
  headers: OutgoingHttpHeaders,
): Promise<Answer> {
  const made = await askNext(next, path, { headers, patience })
  const type = said(made, 'content-type')
  // No file answers there, and a page took the address for one of its own.
  if (type?.startsWith('text/html')) return notFound
  const caches = said(made, 'cache-control')
  return {
    status: made.status,
    headers: {
      ...safety,
      ...shownElsewhere,
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
