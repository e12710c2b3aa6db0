/** Numbers that look random and are the same on every run. */
export type Chance = {
  between: (low: number, high: number) => number
  pick: <T>(choices: readonly T[]) => T
  likely: (share: number) => boolean
}

/** Mulberry32 (Tommy Ettinger, 2017). */
export function chance(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    between: (low, high) => low + next() * (high - low),
    pick: (choices) => {
      const choice = choices[Math.floor(next() * choices.length)]
      if (choice === undefined) throw new Error('Nothing to pick from')
      return choice
    },
    likely: (share) => next() < share,
  }
}
