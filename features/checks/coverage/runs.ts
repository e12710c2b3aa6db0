import { type Clause, lengthOf } from './clauses'
import { BARE, type CoveredText, type CoveredWord } from './coverage'

/** Clauses that follow each other, with how their words are answered in the other language. */
export interface Run {
  start: number
  end: number
  words: number
  /** Words that nothing answers to, those that something weakly does, and the rest. */
  bare: number
  /** Single characters that nothing answers to: they have too many meanings to say much. */
  bareSingle: number
  weak: number
  sure: number
}

const WEAK = 0.45

/** All runs of up to `most` clauses with at least as many characters, blanks apart. */
export function runsOf(
  { text, words }: CoveredText,
  clauses: Clause[],
  { least, most }: { least: number; most: number },
): Run[] {
  const counted = countWords(clauses, words)
  const runs: Run[] = []
  for (let first = 0; first < counted.length; first++) {
    let run = counted[first] as Run
    for (let size = 1; size <= most && first + size <= counted.length; size++) {
      if (size > 1) run = together(run, counted[first + size - 1] as Run)
      if (lengthOf(text.slice(run.start, run.end)) >= least && run.words >= 2) runs.push(run)
    }
  }
  return runs
}

/** Clauses and words are both in order, so that one walk counts them. */
function countWords(clauses: Clause[], words: CoveredWord[]): Run[] {
  let next = 0
  return clauses.map(({ start, end }) => {
    const run: Run = { start, end, words: 0, bare: 0, bareSingle: 0, weak: 0, sure: 0 }
    for (; next < words.length && (words[next] as CoveredWord).at < end; next++) {
      const { at, length, answered } = words[next] as CoveredWord
      if (at < start) continue
      run.words++
      if (answered < BARE && length === 1) run.bareSingle++
      else if (answered < BARE) run.bare++
      else if (answered < WEAK) run.weak++
      else run.sure++
    }
    return run
  })
}

function together(one: Run, next: Run): Run {
  return {
    start: one.start,
    end: next.end,
    words: one.words + next.words,
    bare: one.bare + next.bare,
    bareSingle: one.bareSingle + next.bareSingle,
    weak: one.weak + next.weak,
    sure: one.sure + next.sure,
  }
}
