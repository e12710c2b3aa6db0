import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexWords } from './index-words'
import { indexTokens } from './tokens'

const pieces = [
  '合作',
  '一带',
  '“',
  '》',
  '。',
  ', ',
  '1,',
  '000',
  'café',
  '\u0301',
  'the end',
  ' ',
  '\n',
  '-',
  '。。',
  'الأخبار',
  '3.',
  '5%',
]
const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())).map((all) => all.join(''))

test('texts have the words of one text in which each begins a line', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      expect(indexWords(texts)).toBe(indexTokens(texts.join('\n')).join(' '))
      expect(indexWords(texts)).toBe(indexWords([...texts]))
    }),
    { numRuns: 2000 },
  )
})
