import { remembering } from '@/lib/remembering'
import { breakToken, type Run, runsOf, tokensIn } from './tokens'

/** A text as an index holds it, and what kinds of runs it begins and ends with. */
type Words = { words: string; first: Run['kind'] | undefined; last: Run['kind'] | undefined }

/** What an index holds of some texts, one after the other: a phrase never goes on from one into the next. */
export function indexWords(texts: string[]): string {
  const [first, ...others] = texts.map(wordsOf).filter(({ words }) => words)
  return first ? others.reduce(joined, first).words : ''
}

/** A text goes into the desk's index when it is saved and into the readers' when it is published, often at once. */
const wordsOf = remembering(
  (text): Words => {
    const runs = runsOf(text)
    return { words: tokensIn(runs).join(' '), first: runs[0]?.kind, last: runs.at(-1)?.kind }
  },
  { most: 12, longest: 50_000 },
)

/** Between two runs of Chinese no break is needed (see tokensIn). */
function joined(before: Words, behind: Words): Words {
  const isNeedless = before.last === 'cjk' && behind.first === 'cjk'
  const between = isNeedless ? ' ' : ` ${breakToken} `
  return { words: before.words + between + behind.words, first: before.first, last: behind.last }
}
