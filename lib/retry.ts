const first = 30_000
const longest = 6 * 3_600_000
/** Nothing is put off for longer, in milliseconds. */
export const longestWait = 24 * 3_600_000
const mostAttempts = 12

/**
 * When to try again after so many attempts: after half a minute, then after twice as long each time
 * up to six hours, or after as long as the service has asked for (Retry-After), a day at most. Null
 * after the twelfth, about fourteen hours after the first.
 */
export function nextAttemptAt(
  attempts: number,
  now: Date,
  retryAfter: string | null,
): string | null {
  if (attempts >= mostAttempts) return null
  const own = Math.min(first * 2 ** (attempts - 1), longest)
  const wait = Math.max(own, Math.min(askedWait(retryAfter, now), longestWait))
  return new Date(now.getTime() + wait).toISOString()
}

/** What a Retry-After asks for, in milliseconds: it says seconds or a date (RFC 9110, 10.2.3). */
export function askedWait(retryAfter: string | null, now: Date): number {
  if (retryAfter === null) return 0
  const wait = /^\d+$/u.test(retryAfter)
    ? Number(retryAfter) * 1000
    : Date.parse(retryAfter) - now.getTime()
  return Number.isNaN(wait) ? 0 : wait
}
