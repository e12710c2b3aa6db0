import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { diffText, type Part } from './text-diff'

const texts = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom('red', 'blue', 'boat', ' ', '  ', '\n', '新', '桥', '𠮷'))
    .map((words) => words.join('')),
)

const marked = (parts: Part[]) =>
  parts
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('')

test('English is compared word by word', () => {
  expect(marked(diffText('It is 3 kilometres long.', 'It is 4 kilometres long.', 'en'))).toBe(
    'It is [-3-]{+4+} kilometres long.',
  )
  expect(marked(diffText('the rail', 'the railway', 'en'))).toBe('the [-rail-]{+railway+}')
})

test('English words replaced in a row read as one phrase, others stay apart', () => {
  expect(marked(diffText('a small red boat sank', 'a large blue boat sank', 'en'))).toBe(
    'a [-small red-]{+large blue+} boat sank',
  )
  expect(marked(diffText('one two three', 'one three', 'en'))).toBe('one [-two -]three')
})

test('Chinese is compared character by character', () => {
  expect(marked(diffText('全长3公里。', '全长4公里多。', 'zh'))).toBe('全长[-3-]{+4+}公里{+多+}。')
})

test('a character outside the basic plane stays whole', () => {
  expect(marked(diffText('𠮷野', '𠮸野', 'zh'))).toBe('[-𠮷-]{+𠮸+}野')
})

test('leaving out what was added gives the earlier text, and the other way about', () => {
  fc.assert(
    fc.property(texts, texts, fc.constantFrom(...locales), (before, after, locale) => {
      const parts = diffText(before, after, locale)
      const without = (kind: Part['kind']) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
    }),
  )
})

test('texts that have nothing in common are told as rewritten', () => {
  const before = '甲'.repeat(2000)
  const after = '乙'.repeat(2000)
  expect(diffText(before, after, 'zh')).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ])
})
