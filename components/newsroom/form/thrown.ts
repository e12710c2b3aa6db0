import { isTooLarge } from '@/lib/action-size'

/** Why a call of the server brought no answer: it did not get there, or there it went wrong. */
export function faultOfThrown(error: unknown): 'too-large' | 'unreachable' | 'unknown' {
  if (isTooLarge(error)) return 'too-large'
  // What fetch throws where there is no connection.
  return error instanceof TypeError ? 'unreachable' : 'unknown'
}
