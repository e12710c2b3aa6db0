import { and, eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { buildContent, paragraph } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { deskEntries } from '@/db/schema/desk'
import { createStory } from './commands'
import { ensureDeskLanguages } from './desk-languages'

vi.hoisted(() => {
  process.env.LANGUAGES = 'zh,en,ar'
})

const at = '2026-11-20T01:00:00.000Z'

test('a language that comes to a newsroom is on the desk for the stories that there are', () => {
  const db = testDatabase()
  const { storyId } = createStory(db, {
    content: {
      ...buildContent({ headline: { zh: '新桥通车', ar: 'افتتاح الجسر الجديد' } }),
      passages: [{ id: 'one', panels: { ar: [paragraph('افتُتح الجسر صباح اليوم.')] } }],
    },
    author: 'desk',
    at,
  })
  db.delete(deskEntries).where(eq(deskEntries.locale, 'ar')).run()
  ensureDeskLanguages(db)
  expect(db.select().from(deskEntries).where(eq(deskEntries.locale, 'ar')).all()).toMatchObject([
    { storyId, state: 'draft', headline: 'افتتاح الجسر الجديد', updatedAt: at },
  ])
})

test('where it was broken off it goes on at the next start', () => {
  const db = testDatabase()
  const begin = () => createStory(db, { content: buildContent({}), author: 'desk', at }).storyId
  const [first, second] = [begin(), begin()]
  const ofSecond = and(eq(deskEntries.locale, 'ar'), eq(deskEntries.storyId, second))
  db.delete(deskEntries).where(ofSecond).run()
  ensureDeskLanguages(db)
  const rows = db.select().from(deskEntries).all()
  expect(rows.map(({ storyId, locale }) => `${storyId} ${locale}`).sort()).toEqual(
    [first, second].flatMap((id) => ['ar', 'en', 'zh'].map((locale) => `${id} ${locale}`)),
  )
})
