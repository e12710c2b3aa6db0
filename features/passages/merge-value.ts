export type Change<T> = { value: T; isConflict: boolean }

/** Three-way choice of one value: the changed one of two, mine where both changed it differently. */
export function mergeValue<T>(
  base: T,
  mine: T,
  theirs: T,
  isSame: (one: T, other: T) => boolean = sameJson,
): Change<T> {
  if (isSame(base, mine)) return { value: theirs, isConflict: false }
  if (isSame(base, theirs) || isSame(mine, theirs)) return { value: mine, isConflict: false }
  return { value: mine, isConflict: true }
}

function sameJson(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
