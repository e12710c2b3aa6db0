import type { StoryContent } from '@/db/content'
import type { Conflict } from './conflict'
import { mergeFields } from './merge-fields'
import { mergePassages } from './merge-passages'

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
