import { runsOf } from '@/features/search/tokens'

/** A text in the pieces by which likeness is measured: characters of Chinese, words of other scripts. */
export function unitsOf(text: string): string[] {
  return runsOf(text).flatMap((run) => {
    if (run.kind === 'break') return []
    return run.kind === 'word' ? [run.text] : run.characters.map((character) => character.text)
  })
}

/** How much two texts have in common whatever its order, 0 to 1: an upper bound, and quick. */
export function overlap(one: string[], other: string[]): number {
  const counts = new Map<string, number>()
  for (const unit of one) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  let shared = 0
  for (const unit of other) {
    const left = counts.get(unit) ?? 0
    if (left > 0) shared += 1
    counts.set(unit, left - 1)
  }
  return shared / Math.max(1, one.length, other.length)
}

/** How much of two texts stays as it is when one is made into the other, 0 to 1 (Levenshtein). */
export function likeness(one: string[], other: string[]): number {
  const longest = Math.max(one.length, other.length)
  if (longest === 0) return 1
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [row, unit] of one.entries()) {
    const here = [row + 1]
    for (const [at, against] of other.entries()) {
      const replaced = (before[at] ?? 0) + (unit === against ? 0 : 1)
      here.push(Math.min(replaced, (before[at + 1] ?? 0) + 1, (here[at] ?? 0) + 1))
    }
    before = here
  }
  return 1 - (before.at(-1) ?? longest) / longest
}
