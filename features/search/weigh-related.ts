import { and, count, desc, eq, inArray, ne, type SQL } from 'drizzle-orm'
import type { Edition, StoryCard } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import { liveEditions, liveTopics, type Relation } from '@/db/schema/publishing'
import { sections, topics } from '@/db/schema/vocabulary'
import { listCards } from '@/features/editions/story-cards'
import { listSimilar } from './published-similar'

const candidates = 20

/** More than are shown: one that is withdrawn leaves its place to the next. */
export const relationsKept = 8

/** What a shared topic and the same section count for, where the same headline counts for one. */
const topicWeight = 0.5
const sectionWeight = 0.15

/** What this story has most in common with others: topics, words, section. The newest of equals. */
export function weighRelated(db: Tx, edition: Edition): Relation[] {
  const shared = countSharedTopics(db, edition)
  const similar = listSimilar(db, edition)
  const section = edition.sectionPath.at(-1)?.slug
  const cards = [
    ...cardsOf(db, edition, inArray(liveEditions.number, [...shared.keys(), ...similar.keys()])),
    ...(section ? cardsOf(db, edition, eq(sections.slug, section)) : []),
  ]
  const weightOf = ({ number, section: own }: StoryCard) =>
    (shared.get(number) ?? 0) * topicWeight +
    (similar.get(number) ?? 0) +
    (own?.slug === section ? sectionWeight : 0)
  const weighed = new Map(
    cards.map((card) => {
      const { number, publishedAt } = card
      return [number, { number, weight: weightOf(card), publishedAt }]
    }),
  )
  return nearestFirst([...weighed.values()]).slice(0, relationsKept)
}

export function nearestFirst(relations: Relation[]): Relation[] {
  return relations.toSorted(
    (one, other) =>
      other.weight - one.weight ||
      other.publishedAt.localeCompare(one.publishedAt) ||
      other.number - one.number,
  )
}

/** The newest stories that have topics of this one, and how many. */
function countSharedTopics(db: Tx, edition: Edition): Map<number, number> {
  const slugs = edition.topics.map(({ slug }) => slug)
  const rows = db
    .select({ number: liveEditions.number, shared: count() })
    .from(liveTopics)
    .innerJoin(topics, eq(topics.id, liveTopics.topicId))
    .innerJoin(liveEditions, eq(liveEditions.storyId, liveTopics.storyId))
    .where(
      and(
        inArray(topics.slug, slugs),
        eq(liveEditions.locale, edition.locale),
        eq(liveEditions.status, 'live'),
      ),
    )
    .groupBy(liveEditions.number)
    .orderBy(desc(count()), desc(liveEditions.firstPublishedAt))
    .limit(candidates)
    .all()
  return new Map(rows.map(({ number, shared }) => [number, shared]))
}

function cardsOf(db: Tx, { locale, number }: Edition, condition: SQL): StoryCard[] {
  const where = and(condition, ne(liveEditions.number, number))
  return listCards(db, locale, { where, limit: 3 * candidates })
}
