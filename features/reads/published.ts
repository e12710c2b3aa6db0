import { and, asc, eq } from 'drizzle-orm'
import type { StoryCard } from '@/components/story/edition'
import { getPreciseReader, type Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { mostRead, type Span, spans } from '@/db/schema/reads'
import { sections } from '@/db/schema/vocabulary'
import { tags, touch } from '@/db/tags'
import { cardsOf } from '@/features/editions/story-cards'
import type { Locale } from '@/lib/i18n/locales'
import { wholeSite } from './ranking'

/** A list shorter than this says little of what is read. */
const fewestStories = 3

export type MostRead = { span: Span; stories: StoryCard[] }[]

/** What was read most, by span, on the whole site or in a section; spans with too little are left out. */
export function listMostRead(
  locale: Locale,
  sectionSlug: string | null = null,
  db: Tx = getPreciseReader(),
): MostRead {
  const sectionId = sectionSlug === null ? wholeSite : sectionIdOf(db, sectionSlug)
  return spans
    .map((span) => ({ span, stories: storiesOf(db, locale, span, sectionId) }))
    .filter(({ stories }) => stories.length >= fewestStories)
}

function storiesOf(db: Tx, locale: Locale, span: Span, sectionId: number): StoryCard[] {
  touch(tags.mostRead(sectionId))
  const numbers = db
    .select({ number: liveEditions.number })
    .from(mostRead)
    .innerJoin(
      liveEditions,
      and(eq(liveEditions.storyId, mostRead.storyId), eq(liveEditions.locale, mostRead.locale)),
    )
    .where(
      and(eq(mostRead.locale, locale), eq(mostRead.span, span), eq(mostRead.sectionId, sectionId)),
    )
    .orderBy(asc(mostRead.position))
    .all()
    .map(({ number }) => number)
  touch(...numbers.map(tags.card))
  return cardsOf(db, locale, numbers)
}

function sectionIdOf(db: Tx, slug: string): number {
  touch(tags.sections)
  return (
    db.select({ id: sections.id }).from(sections).where(eq(sections.slug, slug)).get()?.id ?? -1
  )
}
