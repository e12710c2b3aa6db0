import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Page, StoryCard, Term } from '@/components/story/edition'
import { getPreciseReader, type Tx } from '@/db/client'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { tags, touch } from '@/db/tags'
import type { Locale, PerLocale } from '@/lib/i18n/locales'
import { sectionList, sourceList, topicList } from './live-lists'
import { childSections, sectionIdsUnder, sectionPathTo } from './sections'
import { pageOfLists } from './story-cards'

export type SectionList = {
  section: Term
  path: Term[]
  children: Term[]
  stories: Page<StoryCard>
}

/** The stories of a section and of those under it; null where there is no such section or page. */
export function listBySection(
  locale: Locale,
  slug: string,
  page: number,
  db: Tx = getPreciseReader(),
): SectionList | null {
  touch(tags.sections)
  const section = db.select().from(sections).where(eq(sections.slug, slug)).get()
  if (!section) return null
  const ids = sectionIdsUnder(db, section.id)
  touch(...ids.map(tags.inSection))
  const stories = pageOfLists(db, locale, ids.map(sectionList), page)
  if (!stories) return null
  return {
    section: { slug: section.slug, name: section.name },
    path: sectionPathTo(db, section.id),
    children: childSections(db, section.id),
    stories,
  }
}

export type TopicList = {
  topic: Term & { introduction: PerLocale<string> }
  stories: Page<StoryCard>
}

export function listByTopic(
  locale: Locale,
  slug: string,
  page: number,
  db: Tx = getPreciseReader(),
): TopicList | null {
  touch(tags.topics)
  const topic = db.select().from(topics).where(eq(topics.slug, slug)).get()
  if (!topic) return null
  touch(tags.topicName(topic.id), tags.withTopic(topic.id))
  const stories = pageOfLists(db, locale, [topicList(topic.id)], page)
  return stories && { topic, stories }
}

export type SourceList = { source: Term & { url: string | null }; stories: Page<StoryCard> }

export function listBySource(
  locale: Locale,
  slug: string,
  page: number,
  db: Tx = getPreciseReader(),
): SourceList | null {
  touch(tags.sources)
  const source = db.select().from(sources).where(eq(sources.slug, slug)).get()
  if (!source) return null
  touch(tags.sourceName(source.id), tags.fromSource(source.id))
  const stories = pageOfLists(db, locale, [sourceList(source.id)], page)
  return stories && { source, stories }
}

/** The sections of the navigation: the outermost ones that have anything to read in any language. */
export function listNavigation(db: Tx = getPreciseReader()): Term[] {
  touch(tags.sections)
  return db
    .select({ slug: sections.slug, name: sections.name })
    .from(sections)
    .where(and(isNull(sections.parentId), holdsLiveStory))
    .orderBy(asc(sections.position), asc(sections.id))
    .all()
}

/** Asked of each section by itself, it would be twenty queries a page. */
const holdsLiveStory = sql`EXISTS (
  WITH RECURSIVE under (id) AS (
    SELECT ${sections.id}
    UNION ALL
    SELECT below.id FROM sections below JOIN under ON below.parent_id = under.id
  )
  SELECT 1 FROM under JOIN live_lists ON list = 'section:' || under.id WHERE total > 0)`
