import { describe, test } from 'vitest'
import { readBreadcrumb } from './breadcrumb'
import { sideBySide } from './given/side-by-side'
import { readHeadLine } from './head-line'
import { readLanguage } from './language'
import { readLines } from './lines'
import { parseDocument } from './parse-document'

/**
 * Each of these took from half a minute to hours where a pattern looks from every place to the end.
 * The test's own limit of time is what fails.
 */
const many = 40_000
/** Far above what any of them takes on a busy machine, and far below what they took. */
const limit = 30_000
const zh = '新桥今天上午通车，两岸居民步行过江。'

test.each([
  ['opening quotes', '“'],
  ['opening quotes of each kind', '「『《‘（('],
  ['straight quotes', '"'],
  ['opening brackets before an agency', '(Xinhua'],
  ['spaces', ' '],
  ['ideographic spaces', '　'],
  ['characters without width', '\u200B'],
  ['spaces between words', `a${' '.repeat(50)}`],
  ['arrows', '>'],
  ['arrows and spaces', '> '],
  ['arrows of each kind', '&gt;»›→'],
  ['dashes', '-'],
  ['apostrophes', "a'"],
  ['dots', 'abc. '],
  ['full stops', '。'],
  ['closing quotes', '.”'],
  ['digits', '1 '],
  ['labels', '来源：'],
  ['dates', '2019-11-11 '],
  ['months', 'Sep '],
  ['days', '2019年 '],
  ['separators', '| '],
  ['tabs', '桥\tbridge\t'],
  ['slashes', '桥 / bridge / '],
  ['addresses', 'https://a.b/c '],
  ['mail addresses', 'a.b@c.d@'],
  ['marks of direction', '\u202E'],
  ['joiners', '\u200D'],
  ['accents', 'e\u0301'],
  ['control characters', '\u0001\u0002'],
])(
  'reads a line of very many %s',
  (_, unit) => {
    const line = unit.repeat(many / unit.length)
    for (const text of [line, `a${line}a`, `来源：${line}`, `新桥${line}。`, `“${line}`]) {
      readLanguage(text)
      readBreadcrumb(text)
      readHeadLine(text)
      readLines(text)
      parseDocument(text)
    }
  },
  limit,
)

describe.each([
  ['dates', '2019-11-11'],
  ['credits', '来源：北光'],
  ['breadcrumbs', '资讯>>最新'],
  ['standfirsts', '导语：好'],
  ['lines without words', '* * *'],
  ['short lines', '新桥通车'],
  ['lines in two columns', '新桥通车\tNew bridge opens'],
  ['rows of a table', '| 新桥通车 | New bridge opens |'],
  ['credits of editors', '责任编辑：林晓舟'],
  ['marks of a language', 'English Version'],
  ['addresses', 'https://www.example.com/a'],
  ['lines that were broken to a width', 'The new bridge opened this morning, and people on both'],
  ['lines of one word', 'a'],
  ['Chinese lines that were broken to a width', '新桥今天上午通车，两岸居民步行过江，全长3公'],
])('a document of very many %s', (_, line) => {
  const lines = Array.from({ length: 15_000 }, () => line)

  test('is read', () => void parseDocument(lines.join('\n')), limit)

  test(
    'is read where each stands above a sentence',
    () => {
      parseDocument(lines.flatMap((each) => [each, zh]).join('\n'))
    },
    limit,
  )
})

test.each(['发布时间：', '（新华社', '首页 > ', '2026年', '2026-', 'Nov. ', 'a@'])(
  'aligns a paragraph of very many %s',
  (unit) => {
    // Each took a minute or more where every cut was weighed against every other.
    const line = { line: 1, text: unit.repeat(500_000 / unit.length) }
    sideBySide({ zh: [line], en: [line] })
  },
  limit,
)
