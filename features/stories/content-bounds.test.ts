import { describe, expect, test } from 'vitest'
import type { Block, StoryContent } from '@/db/content'
import { buildContent } from '@/db/factories/content'
import { passedBound } from './content-bounds'

const text = (words: string) => [{ text: words }]
const paragraph = (words = '字'): Block => ({ type: 'paragraph', text: text(words) })

const passages = (count: number): StoryContent['passages'] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    panels: { zh: [paragraph()], en: [paragraph('word')] },
  }))

const holding = (...zh: Block[]) =>
  buildContent({ passages: [{ id: 'a', panels: { zh, en: [] } }] })

const table = (rows: number, columns: number): Block => ({
  type: 'table',
  hasHeader: false,
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => text('1'))),
})

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)

describe('the bounds of a story', () => {
  test('let the longest of news stories pass', () => {
    expect(passedBound(buildContent({ passages: passages(2_000) }))).toBeNull()
    expect(passedBound(holding(...times(200, paragraph('字'.repeat(2_000)))))).toBeNull()
    expect(passedBound(holding(table(200, 20)))).toBeNull()
  })

  test.each<[string, string, StoryContent]>([
    ['passages', 'passages', buildContent({ passages: passages(3_001) })],
    ['blocks', 'blocks', holding(...times<Block>(10_001, { type: 'rule' }))],
    ['characters', 'characters', holding(paragraph('字'.repeat(1_000_001)))],
    ['runs', 'runs', holding({ type: 'paragraph', text: times(60_001, { text: 'a' }) })],
    ['items', 'listItems', holding({ type: 'list', style: 'bulleted', items: times(10_001, []) })],
    ['cells', 'tableCells', holding(...times(11, table(100, 20)))],
    ['columns', 'tableColumns', holding(table(1, 101))],
    ['rows', 'tableRows', holding(table(2_001, 2))],
    ['topics', 'topics', buildContent({ topicIds: times(101, 1) })],
    ['a headline', 'fieldLength', buildContent({ headline: { zh: '字'.repeat(10_001) } })],
    [
      'pictures',
      'pictures',
      holding({ type: 'gallery', pictures: times(501, { mediaId: 'a', alt: '' }) }),
    ],
  ])('stop too much of %s', (_, bound, content) => {
    expect(passedBound(content)).toBe(bound)
  })

  test('let a story that was past one before be corrected, and not grow', () => {
    const before = buildContent({ passages: passages(5_000) })
    const corrected = { ...before, headline: { zh: '更正' } }
    expect(passedBound(corrected, before)).toBeNull()
    expect(passedBound({ ...before, passages: before.passages.slice(1) }, before)).toBeNull()
    expect(passedBound(buildContent({ passages: passages(5_001) }), before)).toBe('passages')
  })
})
