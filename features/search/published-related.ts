import { and, asc, count, desc, eq, gt, inArray, lt, ne, or, type SQL } from 'drizzle-orm'
import type { Edition, StoryCard } from '@/components/story/edition'
import { getReader, type Tx } from '@/db/client'
import { liveEditions, liveTopics } from '@/db/schema/publishing'
import { sections, topics } from '@/db/schema/vocabulary'
import { listCards } from '@/features/editions/story-cards'
import { listSimilar } from './published-similar'

const relatedCount = 4
const candidates = 20

/** What a shared topic and the same section count for, where the same headline counts for one. */
const topicWeight = 0.5
const sectionWeight = 0.15

/** The stories that have most in common with this one: topics, words, section. The newest of equals. */
export function listRelated(edition: Edition, db: Tx = getReader()): StoryCard[] {
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
  const weighed = new Map(cards.map((card) => [card.number, { card, weight: weightOf(card) }]))
  return [...weighed.values()]
    .sort((one, other) => other.weight - one.weight || newerFirst(one.card, other.card))
    .slice(0, relatedCount)
    .map(({ card }) => card)
}

type Neighbour = Pick<StoryCard, 'locale' | 'number' | 'slug' | 'headline'>

export type Neighbours = { previous: Neighbour | null; next: Neighbour | null }

/** The stories of the same section published just before and just after this one. */
export function getNeighbours(edition: Edition, db: Tx = getReader()): Neighbours {
  const slug = edition.sectionPath.at(-1)?.slug
  if (!slug) return { previous: null, next: null }
  const { firstPublishedAt: at, number } = liveEditions
  const { publishedAt } = edition
  const nearest = (side: typeof lt | typeof gt, order: SQL[]) =>
    db
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
          or(side(at, publishedAt), and(eq(at, publishedAt), side(number, edition.number))),
        ),
      )
      .orderBy(...order)
      .limit(1)
      .get() ?? null
  return {
    previous: nearest(lt, [desc(at), desc(number)]),
    next: nearest(gt, [asc(at), asc(number)]),
  }
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

function newerFirst(one: StoryCard, other: StoryCard): number {
  return other.publishedAt.localeCompare(one.publishedAt) || other.number - one.number
}
