import { remembering } from '@/lib/remembering'
import { breakToken, type Run, runsOf, tokensIn } from './tokens'

/** A text as an index holds it, and what kinds of runs it begins and ends with. */
export type CutText = {
  words: string
  first: Run['kind'] | undefined
  last: Run['kind'] | undefined
}

/** What an index holds of some texts, one after the other: a phrase never goes on from one into the next. */
export type IndexWords = (texts: string[]) => string

/** A text goes into the desk's index when it is saved and into the readers' when it is published, often at once. */
export const indexWords = joining(remembering(cutText, { most: 12, longest: 50_000 }))

/** The same by one to whom some texts come cut, each in the place of its text. */
export function knownWords(texts: string[], cut: CutText[]): IndexWords {
  const known = new Map(texts.map((text, index) => [text, cut[index]]))
  return joining((text) => known.get(text) ?? cutText(text))
}

function joining(cut: (text: string) => CutText): IndexWords {
  return (texts) => {
    const [first, ...others] = texts.map(cut).filter(({ words }) => words)
    return first ? others.reduce(joined, first).words : ''
  }
}

/** Cuts a text into the words that an index holds of it. */
export function cutText(text: string): CutText {
  const runs = runsOf(text)
  return { words: tokensIn(runs).join(' '), first: runs[0]?.kind, last: runs.at(-1)?.kind }
}

/** Between two runs of Chinese no break is needed (see tokensIn). */
function joined(before: CutText, behind: CutText): CutText {
  const isNeedless = before.last === 'cjk' && behind.first === 'cjk'
  const between = isNeedless ? ' ' : ` ${breakToken} `
  return { words: before.words + between + behind.words, first: before.first, last: behind.last }
}
