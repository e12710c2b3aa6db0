import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { addPairs } from '@/features/memory/commands'
import { draftStory } from '@/features/testing/newsroom'
import { learntNames } from './learnt-names'
import { namesInEnglish } from './names-in-english'

let db: Db

beforeEach(() => {
  db = testDatabase()
})

const at = '2026-11-20T01:00:00.000Z'

/** What a story of its own said. */
function say(...texts: [zh: string, en: string][]): void {
  const { storyId } = draftStory(db, {})
  addPairs(
    db,
    texts.map((each) => ({ pair: ['zh', 'en'], texts: each })),
    { storyId, at },
  )
}

function sayAll(): void {
  say(
    ['梅溪湖今天开放。游人很多。', 'Meixi Lake opened today. Visitors were many.'],
    ['梅溪湖今天开放。', 'Meixi Lake opened today.'],
  )
  say(['市民昨天来到梅溪湖散步。', 'Residents came to Meixi Lake for a walk yesterday.'])
  say(['梅溪湖边的游人不少。', 'Not few were the visitors beside Meixi Lake.'])
  say(['今天游人很多。', 'Today visitors were many.'])
}

describe('a name is learnt', () => {
  test('that published stories say in one way', () => {
    sayAll()
    expect(learntNames(db, ['They swam in Meixi Lake.'])).toEqual([
      { en: 'Meixi Lake', zh: ['梅溪湖', '梅溪', '溪湖'] },
    ])
  })

  test('of no story but those that say it', () => {
    sayAll()
    expect(learntNames(db, ['They swam in Orange Lake.'])).toEqual([])
  })

  test('not of few passages, or of one story alone', () => {
    say(
      ['梅溪湖今天开放。', 'Meixi Lake opened today.'],
      ['市民昨天来到梅溪湖散步。', 'Residents came to Meixi Lake for a walk.'],
      ['梅溪湖边的游人不少。', 'Not few were the visitors beside Meixi Lake.'],
    )
    expect(learntNames(db, ['in Meixi Lake'])).toEqual([])
  })

  test('not where its Chinese stands without it as often', () => {
    sayAll()
    say(['梅溪湖已经关闭。', 'The lake is closed.'])
    expect(learntNames(db, ['in Meixi Lake'])).toEqual([])
  })
})

test.each([
  ['The Bank of China said on Monday.', ['Bank of China']],
  ['Visitors came. Residents saw Meixi Lake’s shore.', ['Meixi Lake']],
  ['In Ningbo, Mayor Wang Xiaoming spoke.', ['Ningbo', 'Wang Xiaoming']],
  ['Construction began.', []],
])('%s', (text, names) => expect(namesInEnglish(text)).toEqual(names))
