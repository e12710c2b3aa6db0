import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { listEvents } from '@/features/audit/events'
import { getStyleNote, listStyleNotes, writeStyleNote } from './style-notes'

const act = { actor: { id: null, name: 'Costa' }, at: '2026-11-20T09:00:00.000Z' }
const there = { from: 'zh', to: 'en' } as const
const back = { from: 'en', to: 'zh' } as const

let db: Db
beforeEach(() => {
  db = testDatabase()
})

test('each way between two languages has a note of its own', () => {
  writeStyleNote(db, { ...act, ...there, note: 'British spelling.' })
  writeStyleNote(db, { ...act, ...there, note: 'American spelling.' })
  expect(getStyleNote(db, there)).toBe('American spelling.')
  expect(getStyleNote(db, back)).toBe('')
  expect(listStyleNotes(db)).toEqual([
    { ...there, note: 'American spelling.', updatedAt: act.at },
    { ...back, note: '', updatedAt: null },
  ])
})

test('a change is recorded, and none is not', () => {
  writeStyleNote(db, { ...act, ...back, note: '人名全译。' })
  expect(() => writeStyleNote(db, { ...act, ...back, note: '人名全译。' })).toThrow('nothing-new')
  expect(() => writeStyleNote(db, { ...act, ...there, note: '' })).toThrow('nothing-new')
  expect(listEvents(db, {}).events).toMatchObject([
    { action: 'terms.style', subjectId: 'en zh', details: back },
  ])
})
