import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { confirmPassages } from '@/features/passages/agreements'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { latestRevision } from '@/features/stories/revisions'
import { saveStory } from '@/features/stories/save'
import { draftStory, onDay } from '@/features/testing/newsroom'
import { addPairs, rememberStory } from './commands'
import { listMatches } from './matches'

let db: Db

beforeEach(() => {
  db = testDatabase()
})

const passages = [
  buildPassage(
    'a',
    '大桥全长35公里，横跨永定河。工程于去年开工，预计明年完工。',
    'The bridge is 35 kilometres long and spans the Yongding. Work began last year and is to end next year.',
  ),
  buildPassage('b', '市民对此表示欢迎。', 'Residents welcomed it.'),
]

/** A story that is live, and of which these passages were confirmed before. */
function liveWith(confirmed: string[]) {
  const story = draftStory(db, { passages })
  const { storyId } = story
  const agreed = passages.filter(({ id }) => confirmed.includes(id))
  confirmPassages(db, { storyId, passages: agreed, by: 'desk', at: onDay(1) })
  publishStory(db, { storyId, kind: 'publish', actor: 'desk', at: onDay(2) })
  return story
}

const into = (to: 'zh' | 'en', text: string) =>
  listMatches(db, { text, from: to === 'en' ? 'zh' : 'en', to })

describe('what is remembered', () => {
  test('is what was confirmed when it went out, in either direction, with its story', () => {
    const { number } = liveWith(['b'])
    expect(into('en', '市民对此表示欢迎。')).toEqual([
      { percent: 100, source: '市民对此表示欢迎。', target: 'Residents welcomed it.', number },
    ])
    expect(into('zh', 'Residents welcomed  it.')).toMatchObject([
      { percent: 100, target: '市民对此表示欢迎。' },
    ])
    expect(into('en', '工程于去年开工，预计明年完工。')).toEqual([])
  })

  test('is each sentence too', () => {
    liveWith(['a'])
    expect(into('en', '工程于去年开工，预计明年完工。')).toMatchObject([
      { percent: 100, target: 'Work began last year and is to end next year.' },
    ])
  })

  test('is what the story says now, once', () => {
    const { storyId } = liveWith(['b'])
    const latest = latestRevision(db, storyId)
    if (!latest) throw new Error('no story')
    const changed = [passages[0], buildPassage('b', '市民对此表示欢迎。', 'People liked it.')]
    saveStory(db, {
      ...{ storyId, baseVersion: latest.seq, author: 'desk', at: onDay(3) },
      content: { ...latest.content, passages: changed.filter((each) => each !== undefined) },
    })
    confirmPassages(db, {
      ...{ storyId, by: 'desk', at: onDay(3) },
      passages: changed.filter((each) => each !== undefined),
    })
    publishStory(db, { storyId, kind: 'update', actor: 'desk', at: onDay(4) })
    expect(into('en', '市民对此表示欢迎。').map(({ target }) => target)).toEqual([
      'People liked it.',
    ])
  })

  test('goes with the story that is withdrawn', () => {
    const { storyId } = liveWith(['b'])
    withdrawStory(db, { storyId, actor: 'desk', at: onDay(3), note: {} })
    expect(into('en', '市民对此表示欢迎。')).toEqual([])
  })

  test('stays when one language goes out alone', () => {
    const { storyId } = liveWith(['b'])
    const content = latestRevision(db, storyId)?.content
    if (!content) throw new Error('no story')
    rememberStory(db, { storyId, content, locales: ['zh'], at: onDay(3) })
    expect(into('en', '市民对此表示欢迎。')).toHaveLength(1)
  })
})

describe('what is alike', () => {
  beforeEach(() => {
    const texts = [
      ['大桥全长35公里，横跨永定河。', 'The bridge is 35 kilometres long and spans the Yongding.'],
      ['今天天气晴朗。', 'It is sunny today.'],
    ] as const
    const pairs = texts.map((each) => ({ pair: ['zh', 'en'] as const, texts: each }))
    addPairs(db, pairs, { storyId: null, at: onDay(1) })
  })

  test('is told by how much of it stays', () => {
    const [match, ...others] = into('en', '大桥全长42公里，横跨永定河。')
    expect(match).toMatchObject({ number: null, target: expect.stringContaining('Yongding') })
    expect(match?.percent).toBeGreaterThan(85)
    expect(match?.percent).toBeLessThan(100)
    expect(others).toEqual([])
  })

  test('is nothing where little is shared', () => {
    expect(into('en', '大桥昨天关闭，市民只能绕行。')).toEqual([])
    expect(into('en', '')).toEqual([])
    expect(into('en', '"; DROP TABLE memory_pairs --')).toEqual([])
  })
})
