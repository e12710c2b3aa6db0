import { expect, test } from 'vitest'
import { strayReader } from '@/features/checks/coverage/strays'
import { loadWordList } from '@/features/passages/alignment/word-list'
import { checkAdditions } from './addition'
import { checkOmissions } from './omission'

const before = {
  zh: '学校的图书馆今年新增了两千册图书，学生们每天下午来这里读书。',
  en: 'The school library added two thousand books this year, and students come here to read every afternoon.',
}
const find = (zh: string, en: string) => {
  const stray = strayReader([before, before, before, { zh, en }], loadWordList()).of({ zh, en })
  const cut = (text: string, span: { start: number; end: number } | null) =>
    span && text.slice(span.start, span.end).trim()
  return [...checkOmissions(stray), ...checkAdditions(stray)]
    .filter(({ isSlight }) => !isSlight)
    .map(({ rule, zh: inChinese, en: inEnglish }) => [rule, cut(zh, inChinese), cut(en, inEnglish)])
}

test('what stands in both languages is neither left out nor added', () => {
  expect(find(before.zh, before.en)).toEqual([])
})

test('a clause that the English leaves out is found', () => {
  const zh =
    '医生们在山区工作了三年，克服了许多生活上的困难，还培训了年轻的护士。县里的老人送来锦旗，感谢这些年轻人的耐心和付出。'
  const en =
    'The doctors worked in the mountains for three years, overcame many difficulties of life, and trained young nurses.'
  expect(find(zh, en)).toEqual([
    ['omission-clause', '县里的老人送来锦旗，感谢这些年轻人的耐心和付出。', null],
  ])
})

test('a sentence that only the English has is found', () => {
  const added = 'Meanwhile, fishermen along the northern coast complained about falling prices.'
  expect(find(before.zh, `${before.en} ${added}`)).toEqual([['addition-sentence', null, added]])
})
