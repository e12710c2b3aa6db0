import { storyGenerator } from '@/bench/search/generate'
import type { Db } from '@/db/client'
import { paragraph } from '@/db/factories/content'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { liveEditions, liveTopics, relatedStories } from '@/db/schema/publishing'
import { stories } from '@/db/schema/stories'
import { learnStatistics } from '@/db/statistics'
import { firstSearchIdAt } from '@/features/search/search-id'
import { tokenVersion } from '@/features/search/tokens'
import { locales } from '@/lib/i18n/locales'

export const sectionCount = 10
const topicCount = 40
const sourceCount = 8
const minutesBetween = 30

/**
 * Fills an empty database with so many live stories in two languages, as publications leave the rows that
 * pages are made from. They have no revisions and are in no index of words: nobody edits or finds them.
 */
export function seedLiveNewsroom(db: Db, storyCount: number): void {
  const generate = storyGenerator(20261129)
  // What moves while nobody serves needs no telling, and would take most of the time.
  db.transaction(() => {
    const sectionIds = Array.from({ length: sectionCount }, (_, at) => {
      const name = { zh: `栏目${at}`, en: `Section ${at}` }
      return createSection(db, { slug: sectionSlug(at), name, position: at }).id
    })
    const topicIds = Array.from({ length: topicCount }, (_, at) => {
      const name = { zh: `专题${at}`, en: `Topic ${at}` }
      return createTopic(db, { slug: `topic-${at}`, name }).id
    })
    const sourceIds = Array.from({ length: sourceCount }, (_, at) => {
      const name = { zh: `来源${at}`, en: `Source ${at}` }
      return createSource(db, { slug: `source-${at}`, name }).id
    })
    for (let number = 1; number <= storyCount; number++) {
      const at = new Date(Date.now() - (storyCount - number + 1) * minutesBetween * 60_000)
      const publishedAt = at.toISOString()
      const { id: storyId } = db
        .insert(stories)
        .values({ number, createdAt: publishedAt })
        .returning()
        .get()
      const related = [1, 2, 3, 4].map((back) => Math.max(1, number - back * 7))
      for (const locale of locales) {
        const { headline, body } = locale === 'zh' ? generate.chinese() : generate.english()
        db.insert(liveEditions)
          .values({
            ...{ storyId, locale, number, headline, status: 'live' as const },
            slug: storySlug(number),
            sectionId: sectionIds[number % sectionCount] ?? null,
            sourceId: sourceIds[number % sourceCount] ?? null,
            passages: Array.from({ length: 6 }, (_, at) => ({
              id: `p${at}`,
              blocks: [paragraph(body.slice(at * 60))],
            })),
            excerpt: body.slice(0, 100),
            firstPublishedAt: publishedAt,
            updatedAt: publishedAt,
            corrections: [],
            searchId: firstSearchIdAt(publishedAt) + locales.indexOf(locale),
          })
          .run()
        db.insert(relatedStories)
          .values({
            ...{ number, locale },
            relations: related.map((number) => ({ number, weight: 0.5, publishedAt })),
          })
          .run()
      }
      const topicId = topicIds[number % topicCount] ?? 0
      db.insert(liveTopics).values({ storyId, topicId }).run()
    }
  })
  // Or the server would make the index when it starts.
  db.$client.pragma(`user_version = ${tokenVersion}`)
  learnStatistics(db)
}

export const sectionSlug = (at: number) => `section-${at}`

export const storySlug = (number: number) => `story-${number}`
