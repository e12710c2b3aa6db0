import { and, eq, sql } from 'drizzle-orm'
import type { Edition } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import { prepared } from '@/db/prepared'
import { liveEditions, type Relation, relatedStories } from '@/db/schema/publishing'
import { toEditions } from '@/features/editions/to-editions'
import type { Locale } from '@/lib/i18n/locales'
import { nearestFirst, relationsKept, sectionWeight, weighRelated } from './weigh-related'

/**
 * Sets which stories this one is related to, as a step of its publication, and offers it to those, whose
 * lists are as old as their own. Weighed anew at each reading, any publication could change the page of
 * any story. One that is withdrawn stays in the lists, and is left out where they are shown.
 */
export function relateStory(tx: Tx, storyId: number): void {
  const rows = tx
    .select()
    .from(liveEditions)
    .where(and(eq(liveEditions.storyId, storyId), eq(liveEditions.status, 'live')))
    .all()
  for (const edition of toEditions(tx, rows)) relateEdition(tx, edition)
}

function relateEdition(tx: Tx, edition: Edition): void {
  const { number, locale, publishedAt } = edition
  const before = relationsOf(tx, number, locale)
  const relations = weighRelated(tx, edition)
  keep(tx, { number, locale }, before, relations)
  for (const gone of before ?? []) {
    if (!relations.some((relation) => relation.number === gone.number)) {
      offer(tx, gone.number, locale, { number, publishedAt, weight: 0 })
    }
  }
  for (const { number: other, weight } of relations) {
    offer(tx, other, locale, { number, publishedAt, weight })
  }
}

/**
 * Gives a story its place in the list of another; one without weight has none. One that has but its section in
 * common comes into no list that is full: each new story of a section would change the pages of all others.
 */
function offer(tx: Tx, to: number, locale: Locale, offered: Relation): void {
  const before = relationsOf(tx, to, locale)
  // A list that was never made is made from everything there is.
  if (!before) return
  const isNew = before.every(({ number }) => number !== offered.number)
  if (isNew && offered.weight <= sectionWeight && before.length >= relationsKept) return
  const others = before.filter(({ number }) => number !== offered.number)
  const all = offered.weight > 0 ? [...others, offered] : others
  keep(tx, { number: to, locale }, before, nearestFirst(all).slice(0, relationsKept))
}

/** Undefined where they were never weighed. */
export function relationsOf(tx: Tx, number: number, locale: Locale): Relation[] | undefined {
  return ofEdition(tx).get({ number, locale })?.relations
}

const ofEdition = prepared((tx) =>
  tx
    .select({ relations: relatedStories.relations })
    .from(relatedStories)
    .where(
      and(
        eq(relatedStories.number, sql.placeholder('number')),
        eq(relatedStories.locale, sql.placeholder('locale')),
      ),
    ),
)

/** Writes only what has changed, since a write has the story's page made anew. */
function keep(
  tx: Tx,
  { number, locale }: { number: number; locale: Locale },
  before: Relation[] | undefined,
  relations: Relation[],
): void {
  if (before && JSON.stringify(before) === JSON.stringify(relations)) return
  tx.insert(relatedStories)
    .values({ number, locale, relations })
    .onConflictDoUpdate({
      target: [relatedStories.number, relatedStories.locale],
      set: { relations },
    })
    .run()
}
