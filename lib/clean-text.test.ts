import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanRuns, cleanText } from './clean-text'

test.each([
  ['a soft hyphen', 'Dred\u00ADging', 'Dredging'],
  ['a space without width', '河道清\u200B淤', '河道清淤'],
  ['a mark of the order of bytes', '受\uFEFF益', '受益'],
  ['a filler for letters that are not there', '河\u3164道\uFFA0清\u17B4淤', '河道清淤'],
  ['a word joiner', 'New\u2060 York', 'New York'],
  ['a joiner between Chinese characters', '河\u200D道', '河道'],
  ['a non-joiner in a Latin word', 'shelf\u200Cful', 'shelfful'],
  ['control characters', '完\u0008工\u0000\u0002\u007F\u0090', '完工'],
  ['the colours of a terminal', '\u001B[1;31mRiver\u001B[0m', 'River'],
  ['a mark of direction that nothing closes', 'abc\u202Edef', 'abcdef'],
  ['a pair of marks where nothing runs from right to left', '\u2066abc\u2069', 'abc'],
  ['a mark of left to right in Chinese', '河道\u200E清淤', '河道清淤'],
  ['tags that name no flag', 'a\u{E0061}\u{E0062}b', 'ab'],
  ['a joiner after an emoji at the end', '好👍\u200D', '好👍'],
])('drops %s', (_, given, clean) => {
  expect(cleanText(given)).toBe(clean)
})

test.each([
  ['emoji that are joined', '一家人👨‍👩‍👧‍👦来了 👩🏽‍🚀 ❤️‍🔥 🏳️‍🌈'],
  ['a flag that tags name', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
  ['a non-joiner of Persian', 'می\u200Cخواهم'],
  ['joiners of Hindi', 'क्\u200Dष क्\u200Cष'],
  ['marks of a right-to-left script', 'قال \u2067שלום\u2069 \u200F!'],
  ['variants of characters', '葛\u{E0100}城区 禰\uFE00 ☺\uFE0E'],
  ['line ends and tabs', 'a\tb\nc\r\nd\u0085e\u2028f\u000Bg'],
  ['accents and narrow spaces', 'e\u0301 1\u202F000 a\u00A0b'],
])('keeps %s', (_, text) => {
  expect(cleanText(text)).toBe(text)
})

test('closes what a right-to-left text leaves open, and drops what closes nothing', () => {
  expect(cleanText('\u202Bשלום')).toBe('\u202Bשלום\u202C')
  expect(cleanText('\u2067א\u202Bב\u2069ג')).toBe('\u2067א\u202Bב\u2069ג')
  expect(cleanText('שלום\u202C\u2069')).toBe('שלום')
})

test('reads the runs of a paragraph as one', () => {
  expect(
    cleanRuns([
      { text: '\u2067שלום', marks: ['bold'] },
      { text: ' ל\u2069כם\u202B', marks: [] },
      { text: '清\u200B淤', link: '/zh' },
    ]),
  ).toEqual([
    { text: '\u2067שלום', marks: ['bold'] },
    { text: ' ל\u2069כם\u202B', marks: [] },
    { text: '清淤\u202C', link: '/zh' },
  ])
})

test('cleans once and for all, and takes nothing that is seen', () => {
  const unseen = fc.constantFrom(...'\u00AD\u200B\u200C\u200D\u202A\u202C\u202E\u2066\u2069\uFEFF')
  const seen = fc.constantFrom(...'河a א م👍क')
  fc.assert(
    fc.property(fc.array(fc.oneof(unseen, seen), { maxLength: 40 }), (characters) => {
      const clean = cleanText(characters.join(''))
      expect(cleanText(clean)).toBe(clean)
      expect(clean.replace(/\p{Cf}/gu, '')).toBe(characters.join('').replace(/\p{Cf}/gu, ''))
    }),
    { numRuns: 500 },
  )
})
