import type { Passage } from '@/db/content'
import { blockText } from '@/features/stories/text'
import type { Locale } from '@/lib/i18n/locales'

/** `units` are characters of Chinese and words of English. */
export type Counts = { units: number; minutes: number }

/**
 * Units a minute. English: silent reading of non-fiction, 238 words (Brysbaert 2019, "How many words
 * do we read per minute?"), rounded down to 230, what IReST measured (228, Trauzettel-Klosinski and
 * Dietz 2012). Chinese: 400 characters, between what the curriculum of 2022 asks of silent reading
 * at the end of primary school (300) and of middle school (500).
 */
const unitsAMinute: Record<Locale, number> = { zh: 400, en: 230 }

/** How long a body is in a language, and how long it takes to read. */
export function countBody(passages: Passage[], locale: Locale): Counts {
  let units = 0
  for (const { panels } of passages) units += countOf(panels[locale], locale)
  return { units, minutes: Math.ceil(units / unitsAMinute[locale]) }
}

export function countText(text: string, locale: Locale): number {
  if (locale === 'en') return words(text)
  // As Chinese word processors count: each character and full-width mark, and each foreign word.
  const characters = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/gu)?.length ?? 0
  return characters + words(text.replace(/\p{Script=Han}/gu, ' '))
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

// Blocks are made anew only where the text was edited, so a keystroke counts one passage.
const counted = new WeakMap<Passage['panels']['zh'], number>()

function countOf(blocks: Passage['panels']['zh'], locale: Locale): number {
  const known = counted.get(blocks)
  if (known !== undefined) return known
  const units = blocks.reduce((sum, block) => sum + countText(blockText(block), locale), 0)
  counted.set(blocks, units)
  return units
}
