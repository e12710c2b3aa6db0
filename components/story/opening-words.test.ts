import { expect, test } from 'vitest'
import { paragraph } from '@/db/factories/content'
import { openingWords } from './opening-words'

const edition = (...texts: string[]) => ({
  locale: 'en' as const,
  passages: [
    { id: 'a', blocks: [{ type: 'rule' as const }] },
    { id: 'b', blocks: texts.map(paragraph) },
  ],
})

test('takes the first paragraph, and only that', () => {
  expect(openingWords(edition('The bridge opened.', 'It is long.'))).toBe('The bridge opened.')
})

test('cuts between words', () => {
  expect(openingWords(edition('bridge '.repeat(40)))).toMatch(/^(bridge ){1,22}bridge…$/u)
})

test('has nothing to say of a story without a paragraph', () => {
  expect(openingWords(edition())).toBe('')
})
