import type { liveEditions } from '@/db/schema/publishing'
import type { stories } from '@/db/schema/stories'
import type { Revision } from '@/features/stories/revisions'
import { blockText } from '@/features/stories/text'
import type { Locale } from '@/lib/i18n/locales'
import { slugFor, slugify } from './slug'

type LiveEdition = typeof liveEditions.$inferSelect

const excerptLength: Record<Locale, number> = { zh: 90, en: 200 }

/** The row that readers of one language get from a revision. */
export function liveEditionOf({
  story,
  revision,
  locale,
  at,
  before,
}: {
  story: typeof stories.$inferSelect
  revision: Revision
  locale: Locale
  at: string
  before: Pick<LiveEdition, 'firstPublishedAt'> | undefined
}): Omit<LiveEdition, 'searchId' | 'corrections'> {
  const { content } = revision
  const firstPublishedAt = before?.firstPublishedAt ?? at
  const passages = content.passages.map(({ id, panels }) => ({ id, blocks: panels[locale] }))
  return {
    storyId: story.id,
    locale,
    status: 'live',
    number: story.number,
    slug: slugify(content.slug ?? '') || slugFor(content.headline),
    sectionId: content.sectionId,
    sourceId: content.sourceId,
    headline: content.headline[locale] ?? '',
    standfirst: content.standfirst[locale]?.trim() || null,
    byline: content.byline[locale]?.trim() || null,
    translator: content.translator[locale]?.trim() || null,
    leadPicture: content.leadPicture,
    leadPictureId: content.leadPicture?.mediaId ?? null,
    passages,
    excerpt: excerptOf(
      passages.flatMap((passage) => passage.blocks),
      locale,
    ),
    eventDate: content.eventDate,
    firstPublishedAt,
    // Not before the first publication, whatever clock told the time.
    updatedAt: at > firstPublishedAt ? at : firstPublishedAt,
    withdrawalNote: null,
  }
}

/** The first words of the running text, cut between words (between characters in Chinese). */
function excerptOf(blocks: Parameters<typeof blockText>[0][], locale: Locale): string {
  const text = blocks
    .filter((block) => block.type === 'paragraph')
    .map(blockText)
    .join(locale === 'zh' ? '' : ' ')
  if (text.length <= excerptLength[locale]) return text
  let excerpt = ''
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    if (excerpt.length + segment.length > excerptLength[locale]) break
    excerpt += segment
  }
  return `${excerpt.trimEnd()}…`
}
