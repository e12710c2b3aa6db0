const shortest = 500
const longest = 60_000

/** One that has lived so long did not end of what it began with. */
const longLife = 60_000

/**
 * Tells for how many milliseconds to wait before another process takes the place of one that ended: ever
 * longer where they end young, so that those leave the others some of the machine.
 */
export function createBackoff(): (lived: number) => number {
  let next = shortest
  return (lived) => {
    if (lived >= longLife) next = shortest
    const pause = next
    next = Math.min(2 * next, longest)
    return pause
  }
}
