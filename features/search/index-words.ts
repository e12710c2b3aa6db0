import { remembering } from '@/lib/remembering'
import { breakToken, type Run, runsOf, tokensIn } from './tokens'

/** A text as an index holds it, and what kinds of runs it begins and ends with. */
type Words = { words: string; first: Run['kind'] | undefined; last: Run['kind'] | undefined }

/** What an index holds of some texts, one after the other: a phrase never goes on from one into the next. */
export type IndexWords = (texts: string[]) => string

/** A text goes into the desk's index when it is saved and into the readers' when it is published, often at once. */
export const indexWords = joining(remembering(wordsOf, { most: 12, longest: 50_000 }))

/** The same by one that remembers every text that it was asked about, for as long as it lives. */
export const rememberingWords = (): IndexWords => joining(remembering(wordsOf))

function joining(cut: (text: string) => Words): IndexWords {
  return (texts) => {
    const [first, ...others] = texts.map(cut).filter(({ words }) => words)
    return first ? others.reduce(joined, first).words : ''
  }
}

function wordsOf(text: string): Words {
  const runs = runsOf(text)
  return { words: tokensIn(runs).join(' '), first: runs[0]?.kind, last: runs.at(-1)?.kind }
}

/** Between two runs of Chinese no break is needed (see tokensIn). */
function joined(before: Words, behind: Words): Words {
  const isNeedless = before.last === 'cjk' && behind.first === 'cjk'
  const between = isNeedless ? ' ' : ` ${breakToken} `
  return { words: before.words + between + behind.words, first: before.first, last: behind.last }
}
