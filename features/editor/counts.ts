import type { Block, Passage } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { blockText } from '@/features/passages/text'
import { type Locale, languages } from '@/lib/i18n/languages'

/** `units` are what the language is measured in: characters or words. */
export type Counts = { units: number; minutes: number }

/** How long a body is in a language, and how long it takes to read. */
export function countBody(passages: Passage[], locale: Locale): Counts {
  let units = 0
  for (const { panels } of passages) units += countOf(blocksIn(panels, locale), locale)
  return { units, minutes: Math.ceil(units / languages[locale].count.perMinute) }
}

export function countText(text: string, locale: Locale): number {
  if (languages[locale].count.unit === 'word') return words(text)
  // As Chinese word processors count: each character and full-width mark, and each foreign word.
  const characters = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/gu)?.length ?? 0
  return characters + words(text.replace(/\p{Script=Han}/gu, ' '))
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

// Blocks are made anew only where the text was edited, so a keystroke counts one passage.
const counted = new WeakMap<Block[], number>()

function countOf(blocks: Block[], locale: Locale): number {
  const known = counted.get(blocks)
  if (known !== undefined) return known
  const units = blocks.reduce((sum, block) => sum + countText(blockText(block), locale), 0)
  counted.set(blocks, units)
  return units
}
