import { diffArrays } from 'diff'
import { type Locale, languageTags } from '@/lib/i18n/locales'

/** A stretch of text that both versions have, or only the earlier or the later one. */
export type Part = { kind: 'same' | 'removed' | 'added'; text: string }

/** Past this many differences the whole text is told as rewritten: a finer answer helps no one. */
const mostDifferences = 1500

/** The difference of two texts, word by word in English and character by character in Chinese. */
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
  return locale === 'en' ? joinReplacements(parts) : parts
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

const granularity = { zh: 'grapheme', en: 'word' } as const

function tokensOf(text: string, locale: Locale): string[] {
  const segmenter = new Intl.Segmenter(languageTags[locale], { granularity: granularity[locale] })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function rewritten(before: string, after: string): Part[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
}
