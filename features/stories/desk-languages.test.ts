import { expect, test } from 'vitest'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { deskEntries } from '@/db/schema/desk'
import { createStory } from './commands'
import { ensureDeskLanguages } from './desk-languages'

test('a language that a newsroom has left is taken from the desk', () => {
  const db = testDatabase()
  const at = '2026-11-20T01:00:00.000Z'
  createStory(db, { content: buildContent({}), author: 'desk', at })
  const before = db.select().from(deskEntries).all()
  const [entry] = before
  if (!entry) throw new Error('A story has no row')
  db.insert(deskEntries)
    .values({ ...entry, locale: 'ar' })
    .run()
  ensureDeskLanguages(db)
  expect(db.select().from(deskEntries).all()).toEqual(before)
})
