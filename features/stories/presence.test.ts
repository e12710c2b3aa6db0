import { expect, it } from 'vitest'
import { buildContent } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { createStory } from './commands'
import { endVisit, noteVisit } from './presence'

it('names the others for as long as their hearts beat', async () => {
  const db = testDatabase()
  const ada = (await createPerson(db, { name: 'Ada' })).id
  const lin = (await createPerson(db, { name: '林晓舟' })).id
  const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString()
  const begin = () => createStory(db, { content: buildContent(), author: ada, at: at(0) }).storyId
  const [storyId, other] = [begin(), begin()]
  expect(noteVisit(db, { storyId, personId: ada, at: at(0) })).toEqual([])
  expect(noteVisit(db, { storyId, personId: lin, at: at(5) })).toEqual(['Ada'])
  expect(noteVisit(db, { storyId: other, personId: lin, at: at(6) })).toEqual([])
  expect(noteVisit(db, { storyId, personId: ada, at: at(10) })).toEqual(['林晓舟'])
  expect(noteVisit(db, { storyId, personId: ada, at: at(36) })).toEqual([])
  expect(noteVisit(db, { storyId, personId: lin, at: at(40) })).toEqual(['Ada'])
  endVisit(db, { storyId, personId: ada })
  expect(noteVisit(db, { storyId, personId: lin, at: at(41) })).toEqual([])
})
