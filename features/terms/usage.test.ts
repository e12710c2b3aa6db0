import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { draftStory, publishedStory } from '@/features/testing/newsroom'
import { formsGivenUp, formsOf, listUses } from './usage'

let db: Db
beforeEach(() => {
  db = testDatabase()
})

const term = {
  forms: {
    zh: { preferred: ['“一带一路”'], forbidden: [] },
    en: { preferred: ['Belt and Road', 'BRI'], forbidden: ['One Belt'] },
  },
}
const saying = (zh: string, en: string) => ({ passages: [buildPassage('only', zh, en)] })

test('a term is found where any of its forms stands, in drafts and with readers', () => {
  const live = publishedStory(db, saying('“一带一路”合作。', 'Cooperation.'))
  const draft = draftStory(db, saying('合作。', 'One Belt, one road.'))
  publishedStory(db, saying('一条带子，一路走来。', 'A belt, and a road.'))
  expect(listUses(db, formsOf(term))).toMatchObject({
    total: 2,
    uses: [
      { storyId: draft.storyId, isInDraft: true, liveIn: [] },
      { storyId: live.storyId, number: live.number, isInDraft: true, liveIn: ['zh'] },
    ],
  })
})

test('no more are told of than asked for, and all are counted', () => {
  for (let count = 0; count < 3; count += 1) draftStory(db, saying('合作。', 'The BRI.'))
  const { uses, total } = listUses(db, formsOf(term), 2)
  expect([uses.length, total]).toEqual([2, 3])
})

test('a form that may not be used any more, or is gone, is given up', () => {
  const after = {
    forms: {
      ...term.forms,
      en: { preferred: ['Belt and Road Initiative', 'BRI'], forbidden: ['Belt and Road'] },
    },
  }
  expect(formsGivenUp(term, after)).toEqual([{ locale: 'en', form: 'Belt and Road' }])
  expect(formsGivenUp(term, term)).toEqual([])
})
