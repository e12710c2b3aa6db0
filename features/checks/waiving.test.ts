import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import type { Refused } from '@/features/access/refused'
import { listEvents } from '@/features/audit/events'
import { reviseStory } from '@/features/stories/commands'
import { latestRevision } from '@/features/stories/revisions'
import { draftStory } from '@/features/testing/newsroom'
import { levelled } from './findings-of'
import { defaultLevels } from './levels'
import { recordStoryFix } from './mending'
import { listFindingDeeds } from './queries'
import { runChecks } from './run-checks'
import { listWaivers } from './stored-waivers'
import { passageText } from './story-texts'
import { termList } from './terms/term-list'
import { takeBackWaiver, type Waiving, waiveFinding } from './waiving'

const at = '2026-11-20T01:00:00.000Z'
const zh = '大桥全长3公里，耗资2亿元。'
const en = 'The bridge is 5 km long and cost 200 million yuan.'

let db: Db
let storyId: number

beforeEach(() => {
  db = testDatabase()
  storyId = draftStory(db, { passages: [buildPassage('p', zh, en)] }).storyId
})

const waiving = (overrides: Partial<Waiving> = {}): Waiving => ({
  ...{ storyId, passageId: 'p', rule: 'number-differs', zh: '3公里', en: '5 km' },
  ...{ reason: '两端引桥另计。', actor: 'chen', at },
  ...overrides,
})

/** The findings of the newest version that nobody let stand. */
function standing() {
  const passages = latestRevision(db, storyId)?.content.passages ?? []
  const knowledge = { wordList: null, terms: termList([]) }
  const findings = runChecks(passages.map(passageText), knowledge)
  const known = { levels: defaultLevels, waivers: listWaivers(db, storyId) }
  return levelled(findings, passages, known).filter(({ isWaived }) => !isWaived)
}

function revise(chinese: string, english: string) {
  const content = latestRevision(db, storyId)?.content
  if (!content) throw new Error('not made')
  const passages = [buildPassage('p', chinese, english)]
  reviseStory(db, { storyId, content: { ...content, passages }, author: 'lin', at })
}

const words = () => {
  const [found] = standing()
  if (!found?.zh || !found.en) throw new Error('nothing found')
  return { zh: zh.slice(found.zh.start, found.zh.end), en: en.slice(found.en.start, found.en.end) }
}

test('a waiver lasts until the words that the finding points at change', () => {
  expect(standing()).toMatchObject([{ rule: 'number-differs', level: 'block' }])
  waiveFinding(db, waiving(words()))
  expect(standing()).toEqual([])
  revise(`昨天，${zh}`, `${en} It opened yesterday.`)
  expect(standing().filter(({ rule }) => rule === 'number-differs')).toEqual([])
  revise(zh, en.replace('5 km', '7 km'))
  expect(standing()).toMatchObject([{ rule: 'number-differs' }])
})

test('who waived what and why is written down with the story', () => {
  waiveFinding(db, waiving(words()))
  expect(listEvents(db, { action: 'finding.waive' }).events).toMatchObject([
    {
      actorId: 'chen',
      subjectId: String(storyId),
      details: { rule: 'number-differs', reason: '两端引桥另计。' },
    },
  ])
})

test('what stands nowhere cannot be waived, nor anything twice', () => {
  const code = (overrides: Partial<Waiving>) => {
    try {
      waiveFinding(db, waiving(overrides))
      return null
    } catch (error) {
      return (error as Refused).code
    }
  }
  expect(code({ zh: '4公里' })).toBe('changed-meanwhile')
  expect(code({ passageId: 'none' })).toBe('changed-meanwhile')
  expect(code({ storyId: 99 })).toBe('no-story')
  expect(code({})).toBeNull()
  expect(code({})).toBe('nothing-new')
  expect(listWaivers(db, storyId)).toHaveLength(1)
})

test('a waiver that is taken back has the finding stand again, and stays written down', () => {
  waiveFinding(db, waiving(words()))
  const [waiver] = listWaivers(db, storyId)
  const act = { storyId, waiverId: waiver?.id ?? 0, actor: 'lin', at }
  expect(() => takeBackWaiver(db, { ...act, storyId: 99 })).toThrow('nothing-new')
  takeBackWaiver(db, act)
  expect(standing()).toMatchObject([{ rule: 'number-differs' }])
  expect(listEvents(db, {}).events.slice(0, 2)).toMatchObject([
    { action: 'finding.takeBack', actorId: 'lin', details: { reason: '两端引桥另计。' } },
    { action: 'finding.waive', actorId: 'chen' },
  ])
  expect(listFindingDeeds(storyId, db)).toMatchObject([{ isFix: false, ...words() }])
  expect(() => takeBackWaiver(db, act)).toThrow('nothing-new')
  waiveFinding(db, waiving(words()))
  expect(standing()).toEqual([])
})

test('a fix that was taken from a finding is written down with what stood there before', () => {
  const fix = { passageId: 'p', rule: 'number-differs', locale: 'en' } as const
  const act = { storyId, actor: 'chen', at, ...fix, before: '5 km', after: '3 km' }
  expect(() => recordStoryFix(db, act)).toThrow('changed-meanwhile')
  revise(zh, en.replace('5 km', '3 km'))
  recordStoryFix(db, act)
  expect(listFindingDeeds(storyId, db)).toMatchObject([
    { isFix: true, rule: 'number-differs', from: '5 km', to: '3 km' },
  ])
  expect(listFindingDeeds(storyId + 1, db)).toEqual([])
})
