import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Block } from '@/db/content'
import { liveTopics } from '@/db/schema/publishing'
import { type LiveRow, liveRow } from '@/features/editions/live-rows'
import { sectionIdsAbove } from '@/features/editions/sections'
import { blockText } from '@/features/passages/text'
import { type Locale, locales } from '@/lib/i18n/locales'
import { facetTokens } from './facets'
import { indexWords } from './index-words'
import { putWords, takeOutWords } from './word-index'

/** What the index is told of an edition. */
type Indexed = Pick<
  LiveRow,
  | 'searchId'
  | 'storyId'
  | 'locale'
  | 'status'
  | 'sectionId'
  | 'sourceId'
  | 'headline'
  | 'standfirst'
  | 'passages'
>

/** Brings the index up to the live editions of a story, as a step of a publication. */
export function indexStory(tx: Tx, storyId: number): void {
  for (const locale of locales) {
    const edition = liveRow(tx, storyId, locale)
    if (edition) indexEdition(tx, edition)
  }
}

/** The running text of an edition as search and its excerpts read it. */
export function searchableBody(edition: Pick<LiveRow, 'standfirst' | 'passages'>): string {
  const blocks = edition.passages.flatMap((passage): Block[] => passage.blocks)
  return [edition.standfirst ?? '', ...blocks.map(blockText)].filter(Boolean).join('\n')
}

/** What the index holds of the words of an edition. */
export function editionWords(
  edition: Pick<LiveRow, 'headline' | 'standfirst' | 'passages'>,
  words = indexWords,
): Record<'headline' | 'body', string> {
  return {
    headline: words([edition.headline]),
    body: words([searchableBody(edition)]),
  }
}

/** Takes an edition out of the index, before it gets another place there. */
export function forgetEdition(tx: Tx, searchId: number): void {
  takeOutWords(tx, 'live_search', searchId)
}

/** Brings the index up to one edition, at its own place. */
export function indexEdition(tx: Tx, edition: Indexed): void {
  if (edition.status !== 'live') {
    forgetEdition(tx, edition.searchId)
    return
  }
  const facets = facetTokens(facetsOf(tx, edition))
  putWords(tx, 'live_search', edition.searchId, { ...editionWords(edition), facets })
}

function facetsOf(tx: Tx, { storyId, locale, sectionId, sourceId }: Indexed) {
  const topics = tx
    .select({ id: liveTopics.topicId })
    .from(liveTopics)
    .where(eq(liveTopics.storyId, storyId))
    .all()
  return {
    locale: locale as Locale,
    sectionIds: sectionId === null ? [] : sectionIdsAbove(tx, sectionId),
    sourceId,
    topicIds: topics.map(({ id }) => id),
  }
}
