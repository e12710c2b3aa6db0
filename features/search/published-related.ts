import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Edition, StoryCard } from '@/components/story/edition'
import { getPreciseReader, type Tx } from '@/db/client'
import { liveEditions, type Relation } from '@/db/schema/publishing'
import { sections } from '@/db/schema/vocabulary'
import { tags, touch } from '@/db/tags'
import { cardsOf } from '@/features/editions/story-cards'
import { relationsOf } from './relate-story'
import { weighRelated } from './weigh-related'

const relatedCount = 4
/**
 * The stories that have most in common with this one, as they were weighed when it or they were published;
 * weighed now where they never were.
 */
export function listRelated(edition: Edition, db: Tx = getPreciseReader()): StoryCard[] {
  const { locale, number } = edition
  const numbers = relationsTo(edition, db).map((relation) => relation.number)
  touch(tags.related(number, locale))
  const shown: StoryCard[] = []
  // Past the last that is shown none is looked at, and none moves the tag.
  while (numbers.length > 0 && shown.length < relatedCount) {
    const next = numbers.splice(0, relatedCount - shown.length)
    touch(...next.map(tags.card))
    shown.push(...cardsOf(db, locale, next))
  }
  return shown
}

function relationsTo(edition: Edition, db: Tx): Relation[] {
  const stored = relationsOf(db, edition.number, edition.locale)
  if (stored) return stored
  touch(tags.texts)
  return weighRelated(db, edition)
}

type Neighbour = Pick<StoryCard, 'locale' | 'number' | 'slug' | 'headline'>

export type Neighbours = { previous: Neighbour | null; next: Neighbour | null }

/** The stories of the same section published just before and just after this one. */
export function getNeighbours(edition: Edition, db: Tx = getPreciseReader()): Neighbours {
  const slug = edition.sectionPath.at(-1)?.slug
  if (!slug) return { previous: null, next: null }
  const { firstPublishedAt: at, number } = liveEditions
  const { publishedAt } = edition
  touch(tags.beside(edition.number), tags.sections)
  const nearest = (side: SQL, order: SQL[]) => {
    const neighbour = db
      .select({
        locale: liveEditions.locale,
        number,
        slug: liveEditions.slug,
        headline: liveEditions.headline,
      })
      .from(liveEditions)
      .innerJoin(sections, eq(sections.id, liveEditions.sectionId))
      .where(
        and(
          eq(sections.slug, slug),
          eq(liveEditions.locale, edition.locale),
          eq(liveEditions.status, 'live'),
          // Compared as a row, it is where the index is entered, not a condition on all before.
          sql`(${at}, ${number}) ${side} (${publishedAt}, ${edition.number})`,
        ),
      )
      .orderBy(...order)
      .limit(1)
      .get()
    if (neighbour) touch(tags.card(neighbour.number))
    return neighbour ?? null
  }
  return {
    previous: nearest(sql`<`, [desc(at), desc(number)]),
    next: nearest(sql`>`, [asc(at), asc(number)]),
  }
}
