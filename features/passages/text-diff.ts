import { diffArrays } from 'diff'
import { type Locale, languages } from '@/lib/i18n/languages'

/** A stretch of text that both versions have, or only the earlier or the later one. */
export type Part = { kind: 'same' | 'removed' | 'added'; text: string }

/** Past this many differences the whole text is told as rewritten: a finer answer helps no one. */
const mostDifferences = 1500

/** The difference of two texts, word by word, or character by character where no spaces part words. */
export function diffText(before: string, after: string, locale: Locale): Part[] {
  const changes = diffArrays(tokensOf(before, locale), tokensOf(after, locale), {
    maxEditLength: mostDifferences,
  })
  if (!changes) return rewritten(before, after)
  const parts = changes.map(
    ({ added, removed, value }): Part => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  )
  return languages[locale].isSpaced ? joinReplacements(parts) : parts
}

/** Words replaced one after another are told as one phrase replaced, the spaces between with it. */
function joinReplacements(parts: Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    joined.push(part)
    const [removed, added, space, removedNext, addedNext] = joined.slice(-5)
    const isRun =
      isReplacement(removed, added) &&
      space?.kind === 'same' &&
      space.text.trim() === '' &&
      isReplacement(removedNext, addedNext)
    if (!isRun) continue
    const phrase = (first?: Part, last?: Part) => `${first?.text}${space.text}${last?.text}`
    joined.splice(
      -5,
      5,
      { kind: 'removed', text: phrase(removed, removedNext) },
      { kind: 'added', text: phrase(added, addedNext) },
    )
  }
  return joined
}

function isReplacement(removed: Part | undefined, added: Part | undefined): boolean {
  return removed?.kind === 'removed' && added?.kind === 'added'
}

function tokensOf(text: string, locale: Locale): string[] {
  const { tag, isSpaced } = languages[locale]
  const segmenter = new Intl.Segmenter(tag, { granularity: isSpaced ? 'word' : 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function rewritten(before: string, after: string): Part[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
}
