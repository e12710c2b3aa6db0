import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { Block, Passage } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { createStory } from '@/features/stories/commands'
import { agreementOf, confirmPassages, countStale } from './agreements'
import { confirmationsOf } from './confirmations'
import { isAsConfirmed, panelHash } from './panel-hash'

const at = '2026-11-20T01:00:00.000Z'
const passage = buildPassage('one', '全长3公里。', 'It is 3 kilometres long.')

let db: Db
let storyId: number

beforeEach(() => {
  db = testDatabase()
  storyId = createStory(db, { content: buildContent(), author: 'desk', at }).storyId
})

function afterConfirming(confirmed: Passage, now: Passage) {
  confirmPassages(db, { storyId, passages: [confirmed], by: 'desk', at })
  return agreementOf(now, confirmationsOf(db, storyId))
}

const withEnglish = (blocks: Block[]): Passage => ({
  ...passage,
  panels: { ...passage.panels, en: blocks },
})

describe('an agreement', () => {
  test('holds while neither side changes', () => {
    expect(afterConfirming(passage, passage)).toEqual({ state: 'agreed' })
  })

  test('names the side that changed, in either direction', () => {
    const chinese = buildPassage('one', '全长4公里。', 'It is 3 kilometres long.')
    const english = buildPassage('one', '全长3公里。', 'It is 4 kilometres long.')
    expect(afterConfirming(passage, chinese)).toEqual({ state: 'stale', changed: ['zh'] })
    expect(afterConfirming(passage, english)).toEqual({ state: 'stale', changed: ['en'] })
  })

  test('is renewed by confirming again', () => {
    const changed = buildPassage('one', '全长4公里。', 'It is 4 kilometres long.')
    expect(afterConfirming(passage, changed).state).toBe('stale')
    expect(afterConfirming(changed, changed).state).toBe('agreed')
  })

  test('is not there before anyone confirmed', () => {
    expect(agreementOf(passage, new Map())).toEqual({ state: 'unconfirmed' })
    expect(agreementOf(buildPassage('one', '只有中文。', ''), new Map())).toEqual({
      state: 'one-sided',
    })
  })

  test('counts what is stale in the language that was left behind', () => {
    confirmPassages(db, { storyId, passages: [passage], by: 'desk', at })
    const changed = buildPassage('one', '全长5公里。', 'It is 3 kilometres long.')
    const passages = [changed, buildPassage('two', '新', 'new')]
    const confirmations = confirmationsOf(db, storyId)
    expect(countStale(passages, confirmations, 'en')).toBe(1)
    expect(countStale(passages, confirmations, 'zh')).toBe(0)
  })

  test('both languages are stale where both changed', () => {
    confirmPassages(db, { storyId, passages: [passage], by: 'desk', at })
    const changed = buildPassage('one', '全长5公里。', 'It is 6 kilometres long.')
    const confirmations = confirmationsOf(db, storyId)
    expect(countStale([changed], confirmations, 'en')).toBe(1)
    expect(countStale([changed], confirmations, 'zh')).toBe(1)
  })
})

describe('a picture in the text', () => {
  const described = (alt: string): Block => ({
    type: 'picture',
    picture: { mediaId: '0123456789abcdef', alt, caption: 'The bridge' },
  })

  test('is described anew: the passage is stale', () => {
    const [before, after] = [described('By day'), described('By night')].map((block) =>
      withEnglish([block]),
    )
    if (!before || !after) throw new Error('not made')
    expect(afterConfirming(before, after)).toEqual({ state: 'stale', changed: ['en'] })
    expect(afterConfirming(before, before)).toEqual({ state: 'agreed' })
  })

  test('that was confirmed before descriptions counted is held to its caption', () => {
    const said = ['The bridge', '0123456789abcdef'].join('\n')
    const hash = createHash('sha256').update(said).digest('hex')
    expect(isAsConfirmed([described('By day')], hash)).toBe(true)
    expect(isAsConfirmed([described('By day'), described('By night')], hash)).toBe(false)
  })
})

describe('formatting alone makes nothing stale', () => {
  test('bold, white space and full-width forms', () => {
    const plain: Block = { type: 'paragraph', text: [{ text: 'AI grew 3%' }] }
    const formatted: Block = {
      type: 'paragraph',
      text: [{ text: 'ＡＩ', marks: ['bold'] }, { text: '  grew\u00a03% ' }],
    }
    expect(panelHash([formatted])).toBe(panelHash([plain]))
  })

  test('but the target of a link does', () => {
    const to = (link: string): Block => ({ type: 'paragraph', text: [{ text: 'here', link }] })
    expect(afterConfirming(withEnglish([to('/a')]), withEnglish([to('/b')]))).toEqual({
      state: 'stale',
      changed: ['en'],
    })
  })
})
