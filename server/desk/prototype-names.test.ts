import { beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { answerApi } from '@/features/api/answer-api'
import { readDeskFilter } from '@/features/desk/desk-filter'
import { answerFeed } from '@/features/feeds/answer-feed'
import { publishStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'
import { answerOembed } from '@/features/syndication/answer-oembed'

/** What every object has is the name of nothing here, in whatever part of an address it stands. */

const names = Object.getOwnPropertyNames(Object.prototype)
const settings = {
  SITE_URL: 'https://news.example.org',
  DATA_DIR: '/nowhere',
  TIME_ZONE: 'Asia/Shanghai',
  FEED_TEXT: 'full' as const,
  WEBSUB_HUB: '',
}
const at = '2026-11-20T01:00:00.000Z'

let db: Db
beforeAll(() => {
  db = testDatabase()
  const content = buildContent({
    sectionId: createSection(db).id,
    topicIds: [createTopic(db).id],
    sourceId: createSource(db).id,
  })
  const { storyId } = createStory(db, { content, author: 'desk', at })
  publishStory(db, { storyId, kind: 'publish', actor: 'desk', at })
})

describe.each(names)('%s', (name) => {
  const query = (key: string, value: string) => new URLSearchParams([[key, value]])

  test.each(['section', 'topic', 'source', name])('is no feed under %s', (kind) => {
    for (const segments of [
      ['en', kind, name, 'feed.xml'],
      ['en', name],
      [name, 'feed.xml'],
    ]) {
      expect(answerFeed(segments, new URLSearchParams(), settings, db).status).toBe(404)
    }
  })

  test('narrows no search and is no filter', () => {
    for (const key of ['q', 'section', 'topic', 'source', 'from', 'to', name]) {
      const asked = new URLSearchParams({ q: 'bridge' })
      asked.set(key, name)
      const { status } = answerFeed(['en', 'search', 'feed.xml'], asked, settings, db)
      expect([200, 404]).toContain(status)
    }
  })

  test('is nothing that the interface knows', () => {
    for (const segments of [[name], ['stories', name], ['sections', name]]) {
      const { status } = answerApi(segments, new URLSearchParams(), settings, db)
      expect([400, 404]).toContain(status)
    }
    for (const key of ['section', 'topic', 'source', 'language', 'cursor', 'limit', name]) {
      expect(answerApi(['stories'], query(key, name), settings, db).status).toBeLessThan(500)
    }
  })

  test('is no address to embed, and no format', () => {
    for (const key of ['url', 'format', 'maxwidth', name]) {
      const asked = new URLSearchParams({ url: 'https://news.example.org/en/news/1001/x' })
      asked.set(key, name)
      expect(answerOembed(asked, settings, db).status).toBeLessThan(502)
    }
  })

  test('filters nothing on the desk', () => {
    const keys = ['state', 'language', 'section', 'sort', 'order', 'page', 'assignee', name]
    for (const key of keys) {
      const filter = readDeskFilter(Object.fromEntries([[key, name]]))
      expect(filter.page).toBe(1)
      expect(Object.keys(filter)).not.toContain(name)
    }
  })
})
