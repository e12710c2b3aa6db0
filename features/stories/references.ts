import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import type { Problem } from '@/features/access/refused'
import { knownMedia } from '@/features/editions/media-files'
import { mediaFieldOf, mediaIdsOf, mediaName, storyMediaIds } from '@/features/passages/text'
import { locales } from '@/lib/i18n/locales'

/**
 * Where content names what the newsroom does not have: a picture, a section, a topic, a source. What
 * `before` names as well is left alone: a picture may be deleted that an old revision shows.
 */
export function unknownReferences(
  tx: Tx,
  content: StoryContent,
  before: StoryContent | null = null,
): Problem[] {
  return [...unknownPictures(tx, content, before), ...unknownTerms(tx, content, before)]
}

/** Section, topics and source. */
export function unknownTerms(
  tx: Tx,
  { sectionId, topicIds, sourceId }: StoryContent,
  before: StoryContent | null = null,
): Problem[] {
  const isNew = (id: number | null, old: number | null | undefined) => id !== null && id !== old
  const newTopics = [...new Set(topicIds)].filter((id) => !before?.topicIds.includes(id))
  return [
    ...(isNew(sectionId, before?.sectionId) && !has(tx, sections, sectionId)
      ? [shared('unknownSection')]
      : []),
    ...(tx.select().from(topics).where(inArray(topics.id, newTopics)).all().length <
    newTopics.length
      ? [shared('unknownTopic')]
      : []),
    ...(isNew(sourceId, before?.sourceId) && !has(tx, sources, sourceId)
      ? [shared('unknownSource')]
      : []),
  ]
}

function unknownPictures(tx: Tx, content: StoryContent, before: StoryContent | null): Problem[] {
  const known = new Set(before ? storyMediaIds(before) : [])
  const added = storyMediaIds(content).filter((id) => !known.has(id))
  const found = knownMedia(tx, added)
  const unknown = new Set(added.filter((id) => !found.has(id)))
  const { leadPicture, passages } = content
  return [
    ...(leadPicture && unknown.has(leadPicture.mediaId) ? [shared('leadPicture')] : []),
    ...passages.flatMap(({ id: passageId, panels }) =>
      locales.flatMap((locale): Problem[] => {
        const blocks = blocksIn(panels, locale)
        const id = mediaIdsOf(blocks).find((each) => unknown.has(each))
        if (id === undefined) return []
        const name = mediaName(blocks, id)
        return [{ field: mediaFieldOf(blocks, id), locale, passageId, ...(name && { name }) }]
      }),
    ),
  ]
}

function has(tx: Tx, table: typeof sections | typeof sources, id: number | null): boolean {
  return (
    tx
      .select({ id: table.id })
      .from(table)
      .where(eq(table.id, id ?? 0))
      .get() !== undefined
  )
}

const shared = (field: Problem['field']): Problem => ({ field, locale: null, passageId: null })
