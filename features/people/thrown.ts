/** Why a call of the server brought no answer: it did not get there, or there it went wrong. */
export function faultOfThrown(error: unknown): 'unreachable' | 'unknown' {
  // What fetch throws where there is no connection.
  return error instanceof TypeError ? 'unreachable' : 'unknown'
}
