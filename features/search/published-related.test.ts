import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createTopic } from '@/db/factories/vocabulary'
import { getEdition } from '@/features/editions/published'
import { withdrawStory } from '@/features/publishing/commands'
import { onDay, publishedStory } from '@/features/testing/newsroom'
import type { Locale } from '@/lib/i18n/locales'
import { getNeighbours, listRelated } from './published-related'

let db: Db

beforeEach(() => {
  db = testDatabase()
})

/** Publishes a story on the given day of November under the headlines. */
function publishOn(day: number, zh: string, en: string, content: Partial<StoryContent> = {}) {
  return publishedStory(db, { at: onDay(day), headline: { zh, en }, ...content })
}

function editionOf(number: number, locale: Locale = 'en') {
  const found = getEdition(locale, number, db)
  if (found.status !== 'live') throw new Error('not live')
  return found.edition
}

/** A word weighs by how few stories have it, so there have to be some. */
function publishOthers() {
  for (let day = 5; day < 15; day++) publishOn(day, '港口扩建', 'Harbour grows')
}

const related = (number: number, locale: Locale = 'en') =>
  listRelated(editionOf(number, locale), db).map((card) => card.number)

test('a shared topic counts more than the section, and two topics more than one', () => {
  const rail = createTopic(db)
  const tea = createTopic(db, { slug: 'tea' })
  const section = createSection(db)
  const inSection = publishOn(5, '渔船归港', 'Boats return', { sectionId: section.id })
  const oneTopic = publishOn(4, '茶园开采', 'Gardens open', { topicIds: [tea.id] })
  const twoTopics = publishOn(3, '山路改道', 'Road moves', { topicIds: [tea.id, rail.id] })
  publishOn(2, '球队夺冠', 'Team wins')
  const story = publishOn(6, '列车提速', 'Faster trains', {
    topicIds: [tea.id, rail.id],
    sectionId: section.id,
  })
  expect(related(story.number)).toEqual([twoTopics.number, oneTopic.number, inSection.number])
})

test('words of the headline make stories related in each language, without topic or section', () => {
  const other = publishOn(1, '雪豹登记册', 'Counting snow leopards in the valley')
  publishOthers()
  const story = publishOn(3, '牧民寻找雪豹', 'Herders look for snow leopards')
  expect(related(story.number, 'en')).toEqual([other.number])
  expect(related(story.number, 'zh')).toEqual([other.number])
})

test('a word in common that stands deep in the text alone is chance', () => {
  const text = [buildPassage('one', '他去年退休。', 'He retires late.')]
  publishOn(1, '夜校开课', 'School opens', { passages: text })
  publishOthers()
  const story = publishOn(3, '老船工退休', 'The ferryman retires')
  expect(related(story.number, 'en')).toEqual([])
  expect(related(story.number, 'zh')).toEqual([])
})

test('a withdrawn story is related to nothing', () => {
  const other = publishOn(1, '雪豹登记册', 'Counting snow leopards')
  const story = publishOn(3, '牧民寻找雪豹', 'Herders look for snow leopards')
  const at = '2026-11-25T00:00:00.000Z'
  withdrawStory(db, { storyId: other.storyId, actor: 'desk', at, note: {} })
  expect(related(story.number)).toEqual([])
})

test('a headline without any word that tells stories apart is related by topic alone', () => {
  const topic = createTopic(db)
  const other = publishOn(1, '“—”', '100 "%"', { topicIds: [topic.id] })
  const story = publishOn(2, '！', '—', { topicIds: [topic.id] })
  expect(related(story.number, 'zh')).toEqual([other.number])
  expect(related(story.number, 'en')).toEqual([other.number])
})

test('the neighbours are those of the section, by time and then by number', () => {
  const section = createSection(db)
  const within = { sectionId: section.id }
  const first = publishOn(1, '一', 'One', within)
  const second = publishOn(2, '二', 'Two', within)
  publishOn(3, '别处', 'Elsewhere')
  const third = publishOn(2, '三', 'Three', within)
  const neighboursOf = (number: number) => {
    const { previous, next } = getNeighbours(editionOf(number), db)
    return [previous?.number ?? null, next?.number ?? null]
  }
  expect(neighboursOf(first.number)).toEqual([null, second.number])
  expect(neighboursOf(second.number)).toEqual([first.number, third.number])
  expect(neighboursOf(third.number)).toEqual([second.number, null])
})
