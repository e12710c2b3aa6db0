import { blocksIn } from '@/db/panels'
import type { liveEditions } from '@/db/schema/publishing'
import type { stories } from '@/db/schema/stories'
import { blockText } from '@/features/passages/text'
import type { Revision } from '@/features/stories/revisions'
import { type Locale, languages } from '@/lib/i18n/languages'
import { slugFor, slugify } from '@/lib/slug'

type LiveEdition = typeof liveEditions.$inferSelect

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
}): Omit<LiveEdition, 'searchId' | 'corrections' | 'standings' | 'machineTranslation'> {
  const { content } = revision
  const firstPublishedAt = before?.firstPublishedAt ?? at
  const passages = content.passages.map(({ id, panels }) => ({
    id,
    blocks: blocksIn(panels, locale),
  }))
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

/** The first words of the running text, cut between words. */
function excerptOf(blocks: Parameters<typeof blockText>[0][], locale: Locale): string {
  const { isSpaced, excerpt } = languages[locale]
  const text = blocks
    .filter((block) => block.type === 'paragraph')
    .map(blockText)
    .join(isSpaced ? ' ' : '')
  if (text.length <= excerpt.list) return text
  let words = ''
  for (const { segment } of segmenterOf(locale).segment(text)) {
    if (words.length + segment.length > excerpt.list) break
    words += segment
  }
  return `${words.trimEnd()}…`
}

const segmenters = new Map<Locale, Intl.Segmenter>()

/** Making one takes longer than cutting a text with it. */
function segmenterOf(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, known)
  return known
}
