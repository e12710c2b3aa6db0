import { facetTokens } from '@/features/search/facets'
import type { DrawnStory } from './drawn-story'
import type { WordRow } from './word-writer'

/** What a story has in the desk's index of words, and each of its editions in the readers'. */
export function wordRows(
  { story, words, revision, editions }: DrawnStory,
  { searchId, above }: { searchId: number; above: number[] },
): WordRow[] {
  const { sourceId, topicIds } = revision.content
  return [
    { index: 'draft_search', rowid: story.id, words: [words.headline, words.body] },
    ...editions.map(({ locale, words: { headline, body } }, turn) => ({
      index: 'live_search' as const,
      rowid: searchId + turn,
      words: [headline, body, facetTokens({ locale, sectionIds: above, sourceId, topicIds })],
    })),
  ]
}
