import type { Passage } from '@/db/content'
import { blocksIn, languagesOf, panelsOf } from '@/db/panels'
import { blockText } from '@/features/passages/text'
import { type Locale, locales } from '@/lib/i18n/locales'

/**
 * Puts the passages of a document into a story of which the writer may not change some languages:
 * what is given goes beside the passage that says the same in those, and below where there is none.
 * `ids` tells by which id a passage of the document now stands in the story.
 */
export function besideLocked(
  before: Passage[],
  read: Passage[],
  locked: Locale[],
  isReplacing: boolean,
): { passages: Passage[]; ids: Map<string, string> } {
  const open = locales.filter((locale) => !locked.includes(locale))
  const kept = isReplacing ? before.map((passage) => without(passage, open)) : before
  const filled = new Map<string, Passage>()
  const below: Passage[] = []
  const ids = new Map<string, string>()
  for (const passage of read) {
    if (isEmptyIn(passage, open)) continue
    const home = kept.find(
      (each) => !filled.has(each.id) && isEmptyIn(each, open) && isSame(each, passage, locked),
    )
    ids.set(passage.id, home?.id ?? passage.id)
    if (home) filled.set(home.id, withSides(home, passage, open))
    else below.push(without(passage, locked))
  }
  const above = kept.map((passage) => filled.get(passage.id) ?? passage)
  return { passages: [...above.filter((each) => !isSpare(each, locked)), ...below], ids }
}

/** Holds nothing, also not by a decision that the writer may not take back. */
function isSpare(passage: Passage, locked: Locale[]): boolean {
  const isDecided = locked.some((locale) => passage.emptyOnPurpose?.includes(locale))
  return isEmptyIn(passage, [...locales]) && !isDecided
}

function isSame(one: Passage, other: Passage, languages: Locale[]): boolean {
  return !isEmptyIn(one, languages) && wordsIn(one, languages) === wordsIn(other, languages)
}

function wordsIn({ panels }: Passage, languages: Locale[]): string {
  const words = languages.flatMap((locale) => blocksIn(panels, locale).map(blockText)).join('')
  return words.normalize('NFKC').replace(/\s/gu, '')
}

function isEmptyIn({ panels }: Passage, languages: Locale[]): boolean {
  return languages.every((locale) => blocksIn(panels, locale).length === 0)
}

function without(passage: Passage, languages: Locale[]): Passage {
  return withSides(passage, { ...passage, panels: {} }, languages)
}

function withSides(passage: Passage, from: Passage, languages: Locale[]): Passage {
  const side = (locale: Locale) =>
    languages.includes(locale) ? blocksIn(from.panels, locale) : blocksIn(passage.panels, locale)
  return { ...passage, panels: panelsOf(languagesOf(passage, from), side) }
}
