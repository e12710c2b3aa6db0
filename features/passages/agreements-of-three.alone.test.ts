import { beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '@/db/client'
import type { Passage } from '@/db/content'
import { buildContent, buildPassage, paragraph } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { createStory } from '@/features/stories/commands'
import { agreementOf, confirmPassages, countStale } from './agreements'
import { confirmationsOf } from './confirmations'

vi.hoisted(() => {
  process.env.LANGUAGES = 'zh,en,ar'
})

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let storyId: number

beforeEach(() => {
  db = testDatabase()
  storyId = createStory(db, { content: buildContent(), author: 'desk', at }).storyId
})

function saying(zh: string, en: string, ar: string): Passage {
  const { panels, id } = buildPassage('one', zh, en)
  return { id, panels: { ...panels, ...(ar && { ar: [paragraph(ar)] }) } }
}

const whole = saying('全长3公里。', 'It is 3 kilometres long.', 'طوله 3 كيلومترات.')

test('an agreement is of the pair that was confirmed, and of no other', () => {
  confirmPassages(db, { storyId, passages: [whole], pair: ['en', 'ar'], by: 'desk', at })
  const confirmations = confirmationsOf(db, storyId)
  expect(agreementOf(whole, confirmations, ['en', 'ar'])).toEqual({ state: 'agreed' })
  expect(agreementOf(whole, confirmations, ['zh', 'en'])).toEqual({ state: 'unconfirmed' })
  expect(agreementOf(whole, confirmations, ['zh', 'ar'])).toEqual({ state: 'unconfirmed' })
})

test('a language that was stored before the third came has nothing to compare with it', () => {
  const old = buildPassage('one', '全长3公里。', 'It is 3 kilometres long.')
  expect(agreementOf(old, new Map(), ['zh', 'ar'])).toEqual({ state: 'one-sided' })
  expect(agreementOf(old, new Map(), ['zh', 'en'])).toEqual({ state: 'unconfirmed' })
})

test('each language is behind those that changed since they were confirmed beside it', () => {
  for (const pair of [
    ['zh', 'en'],
    ['en', 'ar'],
  ] as const) {
    confirmPassages(db, { storyId, passages: [whole], pair, by: 'desk', at })
  }
  const changed = saying('全长3公里。', 'It is 4 kilometres long.', 'طوله 3 كيلومترات.')
  const confirmations = confirmationsOf(db, storyId)
  expect(countStale([changed], confirmations, 'zh')).toBe(1)
  expect(countStale([changed], confirmations, 'ar')).toBe(1)
  expect(countStale([changed], confirmations, 'en')).toBe(0)
})
