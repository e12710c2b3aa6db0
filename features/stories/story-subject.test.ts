import { expect, test } from 'vitest'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { assignments } from '@/db/schema/desk'
import { createStory, reviseStory } from './commands'
import { getStorySubject } from './story-subject'

const at = '2026-03-01T12:00:00.000Z'

test('a story belongs to who began it, and its languages to whom they are assigned', () => {
  const db = testDatabase()
  const { storyId } = createStory(db, { content: buildContent(), author: 'reporter', at })
  reviseStory(db, { storyId, content: buildContent(), author: 'editor', at })
  db.insert(assignments).values({ storyId, locale: 'en', personId: 'translator' }).run()
  const subject = { ownerId: 'reporter', state: 'draft', assignees: { en: 'translator' } }
  expect(getStorySubject(db, storyId)).toEqual(subject)
  expect(getStorySubject(db, storyId, 'zh')).toEqual({ ...subject, locale: 'zh' })
  expect(getStorySubject(db, storyId + 1)).toBeUndefined()
})
