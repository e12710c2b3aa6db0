import { and, eq, inArray } from 'drizzle-orm'
import type { Edition } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import { liveEditions, type Relation } from '@/db/schema/publishing'
import { sections, topics } from '@/db/schema/vocabulary'
import { numbersIn, sectionList, topicList } from '@/features/editions/live-lists'
import type { Locale } from '@/lib/i18n/locales'
import { listSimilar } from './published-similar'

const candidates = 20

/** More than are shown: one that is withdrawn leaves its place to the next. */
export const relationsKept = 8

/** What a shared topic and the same section count for, where the same headline counts for one. */
const topicWeight = 0.5
export const sectionWeight = 0.15

/** What this story has most in common with others: topics, words, section. The newest of equals. */
export function weighRelated(db: Tx, edition: Edition): Relation[] {
  const shared = countSharedTopics(db, edition)
  const similar = listSimilar(db, edition)
  const section = sectionOf(db, edition)
  const ofSection = section
    ? numbersIn(db, edition.locale, [sectionList(section)], { limit: newestOfSection })
    : []
  const numbers = new Set([...shared.keys(), ...similar.keys(), ...ofSection])
  numbers.delete(edition.number)
  const weighed = placesOf(db, edition.locale, [...numbers]).map((story): Relation => {
    const { number, publishedAt, sectionId } = story
    const weight =
      (shared.get(number) ?? 0) * topicWeight +
      (similar.get(number) ?? 0) +
      (section && sectionId === section ? sectionWeight : 0)
    return { number, weight, publishedAt }
  })
  return nearestFirst(weighed).slice(0, relationsKept)
}

export function nearestFirst(relations: Relation[]): Relation[] {
  return relations.toSorted(
    (one, other) =>
      other.weight - one.weight ||
      other.publishedAt.localeCompare(one.publishedAt) ||
      other.number - one.number,
  )
}

const newestOfSection = 60

/** How many stories of a topic are looked at, the newest. */
const newestOfTopic = 200

/** Of the newest stories that have topics of this one those that have most of them, and how many. */
function countSharedTopics(db: Tx, edition: Edition): Map<number, number> {
  const { locale, topics: own } = edition
  const ids = db
    .select({ id: topics.id })
    .from(topics)
    .where(
      inArray(
        topics.slug,
        own.map(({ slug }) => slug),
      ),
    )
    .all()
  const shared = new Map<number, number>()
  for (const { id } of ids) {
    for (const number of numbersIn(db, locale, [topicList(id)], { limit: newestOfTopic })) {
      shared.set(number, (shared.get(number) ?? 0) + 1)
    }
  }
  return new Map(
    [...shared].toSorted(([a, one], [b, other]) => other - one || b - a).slice(0, candidates),
  )
}

function sectionOf(db: Tx, edition: Edition): number | undefined {
  const slug = edition.sectionPath.at(-1)?.slug
  if (!slug) return undefined
  return db.select({ id: sections.id }).from(sections).where(eq(sections.slug, slug)).get()?.id
}

function placesOf(db: Tx, locale: Locale, numbers: number[]) {
  const { number, firstPublishedAt: publishedAt, sectionId, status } = liveEditions
  return db
    .select({ number, publishedAt, sectionId })
    .from(liveEditions)
    .where(and(inArray(number, numbers), eq(liveEditions.locale, locale), eq(status, 'live')))
    .all()
}
