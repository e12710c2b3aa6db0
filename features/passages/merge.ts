import type { StoryContent } from '@/db/content'
import type { Locale } from '@/lib/i18n/locales'
import { mergeFields } from './merge-fields'
import { mergePassages } from './merge-passages'

/**
 * A place that two people changed in two ways. `passageId` is null for a field of the whole story,
 * `field` is then its name, else 'panel'; `locale` is null where the field has no language.
 */
export type Conflict = { passageId: string | null; field: string; locale: Locale | null }

/**
 * Joins two versions of a story that both began from `base`. Changes of different places are both
 * kept; a place changed in two ways keeps mine and is reported. A passage that one deleted and the
 * other rewrote is kept and reported.
 */
export function mergeContent(
  base: StoryContent,
  mine: StoryContent,
  theirs: StoryContent,
): { content: StoryContent; conflicts: Conflict[] } {
  const fields = mergeFields(base, mine, theirs)
  const passages = mergePassages(base.passages, mine.passages, theirs.passages)
  return {
    content: { ...fields.content, passages: passages.passages },
    conflicts: [...fields.conflicts, ...passages.conflicts],
  }
}
