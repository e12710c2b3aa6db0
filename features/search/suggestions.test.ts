import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createTopic } from '@/db/factories/vocabulary'
import { withdrawStory } from '@/features/publishing/commands'
import { publishedStory } from '@/features/testing/newsroom'
import { listSuggestions } from './suggestions'

let db: Db

beforeEach(() => {
  db = testDatabase()
})

function publish(headline: { zh: string; en: string }, day: number, shared = {}) {
  const at = new Date(Date.UTC(2026, 9, day)).toISOString()
  const sectionId = createSection(db, { slug: `section-${day}` }).id
  return publishedStory(db, { at, headline, sectionId, ...shared }).storyId
}

const texts = (locale: 'zh' | 'en', typed: string) =>
  listSuggestions(locale, typed, db).map(({ text }) => text)

describe('suggestions', () => {
  test('are headlines of the language with the words, the last one unfinished, newest first', () => {
    publish({ zh: '新桥通车', en: 'New bridges settled' }, 1)
    publish({ zh: '老桥维修', en: 'An old bridge is mended' }, 2)
    expect(texts('en', 'br')).toEqual(['An old bridge is mended', 'New bridges settled'])
    expect(texts('en', 'bridges')).toHaveLength(2)
    expect(texts('en', 'bridge SETTLEM')).toEqual([])
    expect(texts('en', 'new bri')).toEqual(['New bridges settled'])
    expect(texts('zh', '桥')).toEqual(['老桥维修', '新桥通车'])
    expect(texts('zh', '新橋')).toEqual(['新桥通车'])
    expect(texts('zh', 'bridge')).toEqual([])
  })

  test('begin with the sections and topics of that name', () => {
    const topic = createTopic(db, { slug: 'silk', name: { zh: '丝绸之路', en: 'Silk Road' } })
    publish({ zh: '丝绸新路', en: 'A road of silk' }, 1, { topicIds: [topic.id] })
    expect(listSuggestions('en', 'silk', db)).toMatchObject([
      { text: 'Silk Road', href: '/en/topic/silk' },
      { text: 'A road of silk', href: expect.stringMatching(/^\/en\/news\/\d+\/a-road-of-silk$/) },
    ])
  })

  test('hold nothing that readers cannot open', () => {
    const storyId = publish({ zh: '新桥通车', en: 'A bridge' }, 1)
    const note = { zh: '撤稿', en: 'Withdrawn' }
    withdrawStory(db, { storyId, actor: 'lin', at: '2026-11-01T00:00:00.000Z', note })
    expect(texts('en', 'bridge')).toEqual([])
  })

  test.each(['', ' ', '"', '-', '*', 'AND', '🙂', 'a'.repeat(10_000)])(
    'are none for %s',
    (typed) => {
      expect(listSuggestions('en', typed, db)).toEqual([])
    },
  )

  test('are few', () => {
    for (let day = 1; day < 12; day++) publish({ zh: '新桥', en: 'A bridge' }, day)
    expect(texts('en', 'bri')).toHaveLength(8)
  })
})
