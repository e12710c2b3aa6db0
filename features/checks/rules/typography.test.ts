import { expect, test } from 'vitest'
import { checkTypography } from './typography'

const inChinese = (zh: string) =>
  checkTypography({ zh, en: '' }).map(({ zh: span }) => span && zh.slice(span.start, span.end))
const inEnglish = (en: string) =>
  checkTypography({ zh: '', en }).map(({ en: span }) => span && en.slice(span.start, span.end))

test.each([
  '他说：“好。”（完）',
  '《图书馆》与 API 3.5 的说明',
  '比分为3:2。',
  '新华社北京11月7日电 7日上午，大桥通车。',
  '他说：“大桥‘按时’通车。”又说：“好。”',
])('%s', (text) => {
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
  ['“大桥“按时”通车”', '“'],
  ['他用iPhone手机和 iPad平板', '和 i'],
])('%s is found', (text, found) => expect(inChinese(text)).toEqual([found]))

test.each([
  ['He came，and went.', '，'],
  ['He saw the the sea.', 'the the'],
  ['He came , and went.', ' ,'],
  ['(He came.', '('],
  ['He came .', ' .'],
  ['He said “it was “late” again”.', '“'],
])('%s is found', (text, found) => expect(inEnglish(text)).toContain(found))

test('what is said twice is mended by one key', () => {
  expect(checkTypography({ zh: '', en: 'He saw the the sea.' })).toMatchObject([
    { fix: { locale: 'en', text: 'the' } },
  ])
})

test('blanks beside Latin letters are told where a passage has them and has not, as the most of it does', () => {
  expect(checkTypography({ zh: '用 AI 做PPT 和 Word', en: '' })).toMatchObject([
    { zh: { start: 5, end: 7 }, fix: { locale: 'zh', text: '做 P' } },
  ])
  expect(checkTypography({ zh: '<中国日报>', en: '' })).toMatchObject([
    { fix: { text: '《' } },
    { fix: { text: '》' } },
  ])
})

test.each([
  ['He came , and went.', ','],
  ['He came .', '.'],
  ['He came  again.', ' '],
])('the blanks of %s are mended by one key', (en, text) => {
  expect(checkTypography({ zh: '', en })).toMatchObject([{ fix: { locale: 'en', text } }])
})

test('a blank between characters is taken out by one key', () => {
  expect(checkTypography({ zh: '大桥 通车', en: '' })).toMatchObject([
    { zh: { start: 2, end: 3 }, fix: { locale: 'zh', text: '' } },
  ])
})

test('a mark of the other width is mended by one key', () => {
  expect(checkTypography({ zh: '今天,他来了', en: '' })).toMatchObject([
    { fix: { locale: 'zh', text: '，' } },
  ])
})
