import { expect, test } from 'vitest'
import { checkTypography } from './typography'

const inChinese = (zh: string) =>
  checkTypography({ zh, en: '' }).map(({ zh: span }) => span && zh.slice(span.start, span.end))
const inEnglish = (en: string) =>
  checkTypography({ zh: '', en }).map(({ en: span }) => span && en.slice(span.start, span.end))

test.each(['他说：“好。”（完）', '《图书馆》与 API 3.5 的说明', '比分为3:2。'])('%s', (text) => {
  expect(inChinese(text)).toEqual([])
})

test.each(['“Good,” he said (again).', 'The U.S. economy grew 3.5 percent.', 'He had had enough.'])(
  '%s',
  (text) => {
    expect(inEnglish(text)).toEqual([])
  },
)

test.each([
  ['今天,他来了', ','],
  ['他说的的话', '的的'],
  ['（他来了', '（'],
])('%s is found', (text, found) => expect(inChinese(text)).toEqual([found]))

test.each([
  ['He came，and went.', '，'],
  ['He saw the the sea.', 'the the'],
  ['He came , and went.', ' ,'],
  ['(He came.', '('],
])('%s is found', (text, found) => expect(inEnglish(text)).toContain(found))

test('what is said twice is mended by one key', () => {
  expect(checkTypography({ zh: '', en: 'He saw the the sea.' })).toMatchObject([
    { fix: { locale: 'en', text: 'the' } },
  ])
})

test('a mark of the other width is mended by one key', () => {
  expect(checkTypography({ zh: '今天,他来了', en: '' })).toMatchObject([
    { fix: { locale: 'zh', text: '，' } },
  ])
})
