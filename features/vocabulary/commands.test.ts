import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { siteState } from '@/db/schema/publishing'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { listEvents } from '@/features/audit/events'
import { publishStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'
import * as vocabulary from './commands'
import { listSectionTree } from './section-tree'

const act = { actor: { id: 'costa', name: 'Costa' }, at: '2026-11-20T09:00:00.000Z' }

let db: Db
beforeEach(() => {
  db = testDatabase()
})

const add = (zh: string, en: string, parentId: number | null = null) =>
  vocabulary.addSection(db, { ...act, name: { zh, en }, parentId })
const tree = () => listSectionTree(db).map(({ slug, depth }) => `${'>'.repeat(depth)}${slug}`)
const generation = () => db.select().from(siteState).get()?.generation ?? 0

describe('a section', () => {
  test('comes after its siblings and can change places with them', () => {
    const [world, news] = [add('国际', 'World'), add('新闻', 'News')]
    const [first, second] = [add('要闻', 'Top', news), add('快讯', 'Briefs', news)]
    expect(tree()).toEqual(['world', 'news', '>top', '>briefs'])
    vocabulary.moveSection(db, { ...act, id: second, direction: 'up' })
    vocabulary.moveSection(db, { ...act, id: news, direction: 'up' })
    expect(tree()).toEqual(['news', '>briefs', '>top', 'world'])
    const recorded = listEvents(db, {}).total
    for (const id of [first, world]) {
      const move = () => vocabulary.moveSection(db, { ...act, id, direction: 'down' })
      expect(move).toThrow('nothing-new')
    }
    expect(tree()).toEqual(['news', '>briefs', '>top', 'world'])
    expect(listEvents(db, {}).total).toBe(recorded)
  })

  test('that is saved as it was is left alone, and so are topics and sources', () => {
    const name = { zh: '国际', en: 'World' }
    const section = vocabulary.addSection(db, { ...act, name, parentId: null })
    const topic = vocabulary.addTopic(db, { ...act, name, introduction: { en: 'Far.' } })
    const source = vocabulary.addSource(db, { ...act, name, url: null })
    const recorded = listEvents(db, {}).total
    const idle = [
      () => vocabulary.editSection(db, { ...act, id: section, name, parentId: null }),
      () => vocabulary.editTopic(db, { ...act, id: topic, name, introduction: { en: 'Far.' } }),
      () => vocabulary.editSource(db, { ...act, id: source, name, url: null }),
    ]
    for (const command of idle) expect(command).toThrow('nothing-new')
    expect(listEvents(db, {}).total).toBe(recorded)
  })

  test('keeps its address under another name', () => {
    const id = add('国际', 'World')
    vocabulary.editSection(db, { ...act, id, name: { zh: '环球', en: 'Globe' }, parentId: null })
    expect(db.select().from(sections).all()).toMatchObject([
      { slug: 'world', name: { zh: '环球', en: 'Globe' } },
    ])
  })

  test('has a name that no sibling has, in either language', () => {
    const news = add('新闻', 'News')
    expect(() => add('新闻', 'Press')).toThrow('name-taken')
    expect(() => add('报道', 'news')).toThrow('name-taken')
    add('新闻', 'News', news)
    expect(tree()).toEqual(['news', '>news-2'])
  })

  test('never comes under itself', () => {
    const news = add('新闻', 'News')
    const below = add('要闻', 'Top', news)
    const name = { zh: '新闻', en: 'News' }
    for (const parentId of [news, below]) {
      expect(() => vocabulary.editSection(db, { ...act, id: news, name, parentId })).toThrow(
        'under-itself',
      )
    }
  })

  test('takes what is published in it along to another place', () => {
    const [news, world] = [add('新闻', 'News'), add('国际', 'World')]
    const { storyId } = createStory(db, {
      content: buildContent({ sectionId: world }),
      author: 'lin',
      at: act.at,
    })
    publishStory(db, { storyId, kind: 'publish', actor: 'costa', at: act.at })
    const match = sql`${`facets : "section${news}"`}`
    const inNews = () =>
      db.all(sql`SELECT rowid FROM live_search WHERE live_search MATCH ${match}`).length
    expect(inNews()).toBe(0)
    const name = { zh: '国际', en: 'World' }
    vocabulary.editSection(db, { ...act, id: world, name, parentId: news })
    expect(inNews()).toBe(2)
  })
})

test('topics and sources are added and edited', () => {
  const name = { zh: '铁路', en: 'Rail' }
  const topic = vocabulary.addTopic(db, { ...act, name, introduction: { zh: '铁路报道。' } })
  const introduction = { zh: '铁路报道。', en: 'All about rail.' }
  vocabulary.editTopic(db, { ...act, id: topic, name: { ...name, en: 'Railways' }, introduction })
  expect(db.select().from(topics).all()).toMatchObject([
    { slug: 'rail', name: { zh: '铁路', en: 'Railways' }, introduction },
  ])
  const source = vocabulary.addSource(db, { ...act, name: { zh: '河口晚报' }, url: null })
  const url = 'https://paper.example'
  vocabulary.editSource(db, { ...act, id: source, name: { zh: '河口晚报' }, url })
  expect(db.select().from(sources).all()).toMatchObject([{ slug: 'he-kou-wan-bao', url }])
  expect(() => vocabulary.addTopic(db, { ...act, name, introduction })).toThrow('name-taken')
  expect(() => vocabulary.editSource(db, { ...act, id: 99, name, url })).toThrow('no-entry')
})

test('readers’ pages are made again, and the audit says who did it', () => {
  const before = generation()
  const id = add('国际', 'World')
  vocabulary.editSection(db, { ...act, id, name: { zh: '环球', en: 'Globe' }, parentId: null })
  expect(generation()).toBe(before + 2)
  expect(listEvents(db, {}).events).toMatchObject([
    {
      action: 'vocabulary.edit',
      actorName: 'Costa',
      subjectType: 'section',
      details: { from: '国际 / World', to: '环球 / Globe' },
    },
    { action: 'vocabulary.add', details: { name: '国际 / World' } },
  ])
})
