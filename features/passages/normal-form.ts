import type { Block, Passage } from '@/db/content'
import { blocksIn, languagesOf, panelsOf } from '@/db/panels'
import { type Locale, locales } from '@/lib/i18n/locales'
import { rulesOf } from './blocks/rules-of'
import { draftsOf } from './machine-drafts'

/**
 * One way to write each text, so that what reads the same compares the same: runs with the same
 * marks are joined, marks stand in one order, and lines without text fall away (a table keeps its
 * empty cells, for they hold the columns).
 */
export function normalPassage(passage: Passage): Passage {
  const panels = panelsOf(languagesOf(passage), (locale) =>
    normalBlocks(blocksIn(passage.panels, locale)),
  )
  const emptyOnPurpose = locales.filter((locale) => isEmptyOnPurpose(passage, locale))
  return {
    id: passage.id,
    panels,
    ...(emptyOnPurpose.length > 0 && { emptyOnPurpose }),
    ...draftsOf({ panels }, (locale) => passage.machineDrafts?.[locale]),
  }
}

/** A side that has text is not empty, whatever was once decided about it. */
export function isEmptyOnPurpose(passage: Passage, locale: Locale): boolean {
  return (
    normalBlocks(blocksIn(passage.panels, locale)).length === 0 &&
    (passage.emptyOnPurpose?.includes(locale) ?? false)
  )
}

export function normalBlocks(blocks: Block[]): Block[] {
  return blocks
    .map((block) => rulesOf(block).normal(block))
    .filter((block) => !rulesOf(block).isEmpty(block))
}

export function sameBlocks(one: Block[], other: Block[]): boolean {
  return JSON.stringify(normalBlocks(one)) === JSON.stringify(normalBlocks(other))
}
