import type { Passage, StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { newPassageId } from '@/features/passages/passage-id'
import { blockText } from '@/features/passages/text'
import { locales } from '@/lib/i18n/locales'
import type { ImportedDocument } from './read-document'

const empty: StoryContent = {
  sectionId: null,
  topicIds: [],
  sourceId: null,
  byline: {},
  translator: {},
  leadPicture: null,
  eventDate: null,
  slug: null,
  headline: {},
  standfirst: {},
  passages: [],
}

/**
 * What a document makes of a story. Of one that was imported before, `before` is what it then made:
 * passages that live on keep their ids, and what no document states stays as it was.
 */
export function contentOf(
  { document, panels }: Pick<ImportedDocument, 'document' | 'panels'>,
  { sectionId, sourceId }: { sectionId: number | null; sourceId: number | null },
  before: StoryContent = empty,
): StoryContent {
  return {
    ...before,
    sectionId: sectionId ?? before.sectionId,
    sourceId: sourceId ?? before.sourceId,
    eventDate: document.published ?? before.eventDate,
    headline: document.headline,
    standfirst: document.standfirst,
    passages: withIds(panels, before.passages),
  }
}

/** A passage is the one that it was if it shares a paragraph with it, or stands between the same two. */
function withIds(panels: Passage['panels'][], before: Passage[]): Passage[] {
  const known = before.map((passage) => ({ id: passage.id, texts: textsOf(passage.panels) }))
  const ids = new Map<number, string>()
  let from = 0
  for (const [index, panel] of panels.entries()) {
    const texts = textsOf(panel)
    const found = known.findIndex(
      (passage, at) => at >= from && passage.texts.some((text) => texts.includes(text)),
    )
    const passage = known[found]
    if (!passage) continue
    ids.set(index, passage.id)
    from = found + 1
  }
  return panels.map((panel, index) => ({
    id: ids.get(index) ?? idBetween(ids, index, panels.length, before) ?? newPassageId(),
    panels: panel,
  }))
}

function textsOf(panels: Passage['panels']): string[] {
  return locales.flatMap((locale) => blocksIn(panels, locale).map(blockText))
}

/** A run of rewritten passages that is as long as it was is the same run, rewritten. */
function idBetween(
  ids: Map<number, string>,
  index: number,
  count: number,
  before: Passage[],
): string | undefined {
  let start = index
  while (start > 0 && !ids.has(start - 1)) start -= 1
  let end = index + 1
  while (end < count && !ids.has(end)) end += 1
  const place = (at: number) => before.findIndex(({ id }) => id === ids.get(at))
  const firstBefore = start === 0 ? 0 : place(start - 1) + 1
  const endBefore = end === count ? before.length : place(end)
  return endBefore - firstBefore === end - start
    ? before[firstBefore + index - start]?.id
    : undefined
}
