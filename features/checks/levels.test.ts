import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { checkLevels, waivers } from '@/db/schema/checks'
import { Refused } from '@/features/access/refused'
import { listEvents } from '@/features/audit/events'
import { draftStory } from '@/features/testing/newsroom'
import { setCheckLevel } from './commands'
import { defaultLevels, levelOf } from './levels'
import { listRuleSettings } from './queries'
import { getLevels } from './stored-levels'

const at = '2026-11-20T01:00:00.000Z'
const actor = { id: 'chen', name: '陈编辑' }

let db: Db

beforeEach(() => {
  db = testDatabase()
})

test('a rule has its default until the newsroom sets another level, and has it again when that is set', () => {
  expect(getLevels(db)).toEqual(defaultLevels)
  setCheckLevel(db, { rule: 'date-differs', level: 'block', actor, at })
  expect(getLevels(db)).toEqual({ ...defaultLevels, 'date-differs': 'block' })
  setCheckLevel(db, { rule: 'date-differs', level: defaultLevels['date-differs'], actor, at })
  expect(getLevels(db)).toEqual(defaultLevels)
  expect(db.select().from(checkLevels).all()).toEqual([])
})

test('who set it is written down, and nothing where nothing changes', () => {
  setCheckLevel(db, { rule: 'number-added', level: 'off', actor, at })
  expect(() => setCheckLevel(db, { rule: 'number-added', level: 'off', actor, at })).toThrow(
    Refused,
  )
  expect(listEvents(db, { action: 'checks.set' }).events).toMatchObject([
    { actorId: 'chen', details: { rule: 'number-added', from: 'warn', to: 'off' } },
  ])
})

test('a finding that is not sure is noted, and one of a rule that is off is nothing', () => {
  const finding = { rule: 'number-differs', passage: 0, zh: null, en: null } as const
  expect(levelOf(finding, defaultLevels)).toBe('block')
  expect(levelOf({ ...finding, isSlight: true }, defaultLevels)).toBe('note')
  const off = { ...defaultLevels, 'number-differs': 'off' } as const
  expect(levelOf({ ...finding, isSlight: true }, off)).toBe('off')
})

test('the settings tell how often a rule was waived in the last thirty days', () => {
  const { storyId } = draftStory(db)
  const waiver = { storyId, passageId: 'p', rule: 'number-added', zh: null, en: '3', by: 'chen' }
  for (const day of ['2026-11-19', '2026-10-22', '2026-10-20']) {
    db.insert(waivers)
      .values({ ...waiver, reason: '约数', at: `${day}T01:00:00.000Z` })
      .run()
  }
  const settings = listRuleSettings(at, db)
  expect(settings.find(({ rule }) => rule === 'number-added')).toMatchObject({ waived: 2 })
  expect(settings.find(({ rule }) => rule === 'number-missing')).toMatchObject({ waived: 0 })
})
