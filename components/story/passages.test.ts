import { expect, test } from 'vitest'
import type { Edition } from './edition'
import { parallelPassages } from './passages'

function edition(locale: 'zh' | 'en', texts: Record<string, string>): Edition {
  return {
    locale,
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
