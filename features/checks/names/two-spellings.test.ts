import { expect, test } from 'vitest'
import { twoSpellings } from './two-spellings'

const find = (...passages: [zh: string, en: string][]) =>
  twoSpellings(passages.map(([zh, en]) => ({ zh, en }))).map(
    ({ side, passage, start, end, use }) => [
      passages[passage]?.[side === 'zh' ? 0 : 1].slice(start, end),
      use,
    ],
  )

test.each([
  ['The minister met Petrovsky.', 'Later, Petrovsky left.'],
  ['a visit to Ukraine', 'the Ukrainian side, in Ukraine'],
  ['he praised Germany', 'a German and two Germans'],
  ['when Johnson met Jackson', 'and Johnson left'],
])('one spelling is let be: %s %s', (one, other) =>
  expect(find(['', one], ['', other])).toEqual([]),
)

test('of two spellings the rarer is found', () => {
  expect(
    find(
      ['特朗普说', 'He met Petrovsky.'],
      ['特朗普又说', 'Later, Petrovsky left.'],
      ['川普走了', 'We saw Petrovksy again, and Petrosky.'],
    ),
  ).toEqual([
    ['川普', '特朗普'],
    ['Petrovksy', 'Petrovsky'],
    ['Petrosky', 'Petrovsky'],
  ])
})
