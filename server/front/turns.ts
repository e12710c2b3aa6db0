/**
 * Has whoever comes wait for a turn of the event loop of their own, in the order they came. What a
 * hundred ask for at once would be begun in one turn, and hold up for as long whoever only reads.
 */
export function createTurns(): () => Promise<void> {
  const waiting: (() => void)[] = []
  function callNext(): void {
    waiting.shift()?.()
    // Asked for from within, so that it comes with the next turn.
    if (waiting.length > 0) setImmediate(callNext)
  }
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(callNext)
    })
}
