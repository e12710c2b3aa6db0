/**
 * How far a story had come when something was read of it: the seq of its newest revision, and the id of the last
 * event in its audit. Neither ever goes back.
 */
export type AsOf = { version: number; event: number }

/** Whether one of two readings of a story knows less than the other. */
export const isEarlier = (one: AsOf, other: AsOf): boolean =>
  one.version < other.version || one.event < other.event

/** The later of two readings of a story: answers come in another order than they were made. */
export function laterOf<Reading extends { asOf: AsOf }>(shown: Reading, come: Reading): Reading {
  return isEarlier(come.asOf, shown.asOf) ? shown : come
}
