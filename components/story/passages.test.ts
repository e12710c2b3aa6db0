import { expect, test } from 'vitest'
import type { Edition } from './edition'
import { isUnconfirmed, parallelPassages } from './passages'

function edition(
  locale: 'zh' | 'en',
  texts: Record<string, string>,
  standings: Edition['standings'] = {},
): Edition {
  return {
    locale,
    standings,
    passages: Object.entries(texts).map(([id, text]) => ({
      id,
      blocks: text ? [{ type: 'paragraph', text: [{ text }] }] : [],
    })),
  } as Edition
}

const ids = (editions: Edition[]) => parallelPassages(editions).map(({ id }) => id)

test('sets the panels of a passage side by side, in the order of the editions', () => {
  const [first] = parallelPassages([edition('en', { a: 'One.' }), edition('zh', { a: '一。' })])
  expect(first?.panels.map(({ locale }) => locale)).toEqual(['en', 'zh'])
})

test('leaves a side empty where its language says nothing', () => {
  const [, second] = parallelPassages([
    edition('zh', { a: '一。', b: '二。' }),
    edition('en', { a: 'One.', b: '' }),
  ])
  expect(second?.panels[1]).toEqual({ locale: 'en', blocks: [] })
})

test('puts a passage that only one edition has where it stands in that edition', () => {
  const zh = edition('zh', { a: '一。', c: '三。' })
  const en = edition('en', { start: 'Zero.', a: 'One.', b: 'Two.', c: 'Three.' })
  expect(ids([zh, en])).toEqual(['start', 'a', 'b', 'c'])
})

test('marks a passage that is behind, or that no one confirmed, and none of which nothing is known', () => {
  const texts = { a: 'A', b: 'B', c: 'C' }
  const zh = edition('zh', texts, { en: { behind: [], unagreed: ['a', 'b'] } })
  const en = edition('en', texts, { zh: { behind: ['a'], unagreed: ['a', 'b'] } })
  const marks = (editions: Edition[]) => parallelPassages(editions).map(({ mark }) => mark)
  expect(marks([zh, en])).toEqual([{ behind: 'en', ahead: 'zh' }, 'unconfirmed', null])
  expect(marks([edition('zh', texts), edition('en', texts)])).toEqual([null, null, null])
})

test('a story of which no passage was confirmed is so as a whole', () => {
  const texts = { a: 'A', b: 'B' }
  const unagreed = (...ids: string[]) => ({ en: { behind: [], unagreed: ids } })
  const whole = (standings: Edition['standings']) =>
    isUnconfirmed(parallelPassages([edition('zh', texts, standings), edition('en', texts)]))
  expect(whole(unagreed('a', 'b'))).toBe(true)
  expect(whole(unagreed('a'))).toBe(false)
  expect(whole({})).toBe(false)
})
