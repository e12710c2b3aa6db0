import { join } from 'node:path'
import { expect, test } from 'vitest'
import { blockText } from '@/features/passages/text'
import { readDocument } from './read-document'
import { areCasesThere, cases } from './testing/cases'

async function read(name: string) {
  const { document, panels, notes } = await readDocument(join(cases, name), 'Asia/Shanghai')
  const { headline, published, source, sectionPath, warnings } = document
  return {
    headline,
    published,
    source,
    sectionPath,
    zh: panels.flatMap(({ zh }) => zh.map(blockText)),
    en: panels.flatMap(({ en }) => en.map(blockText)),
    panels,
    notes,
    codes: warnings.map(({ code }) => code),
  }
}

const done = { zh: '河道清淤工程完工', en: 'River Dredging Done' }

test.skipIf(!areCasesThere).each([
  ['f01a-url-line.txt', { headline: done, codes: ['kept-address'] }],
  ['f01b-markers.txt', { headline: done, codes: ['kept-language-mark', 'kept-language-mark'] }],
  ['f01e-date-line.txt', { headline: done, codes: ['only-update'] }],
  ['f02-latin-names.txt', { headline: done, codes: [] }],
  ['f03-arrow.txt', { headline: { zh: '北京→雄安 新线今日开通' }, sectionPath: [] }],
  ['f03c-home-crumb.txt', { headline: done, sectionPath: ['新闻', '国际'] }],
  ['f04-html.txt', { headline: done, sectionPath: [], codes: [] }],
  ['f06a-source-bar.txt', { source: '双联社', published: '2026-11-20T09:30:00+08:00' }],
  ['f07-traditional.txt', { source: '雙聯社', published: '2026-11-20T09:30:00+08:00' }],
  ['f08-two-columns.txt', { headline: done, codes: [] }],
  ['f09a-est.txt', { published: '2026-11-20T09:30:00-05:00' }],
  ['f10-rules.txt', { headline: done, codes: ['rules'] }],
  ['f12-labels.txt', { headline: done, codes: [] }],
  ['f14-control.txt', { headline: done, codes: [] }],
  ['table-first.docx', { headline: { zh: '新桥今天通车' } }],
])(`of ${cases} (skipped where it is missing): %s`, async (name, right) => {
  expect(await read(name)).toMatchObject(right)
})

test.skipIf(!areCasesThere)('what is made of Word files and pages', async () => {
  const { panels } = await read('bilingual-table.docx')
  expect(panels.map(({ zh, en }) => [zh.length, en.length])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ])
  for (const name of ['vmerge.docx', 'paste-rowspan.html']) {
    expect((await read(name)).zh).toEqual(['\n省份\t年份\t产量\n甲省\t2024\t10\n\t2025\t12'])
  }
  expect((await read('hidden-text.docx')).zh).toEqual(['看得见。'])
  expect((await read('smarttag-ruby.docx')).zh).toEqual(['北京的龘字。'])
  expect((await read('footnotes.docx')).zh).toEqual(['正文一[1]。', '正文二。', '[1] 注文内容。'])
  expect(await read('strike-format.docx')).toMatchObject({
    zh: ['票价从降到80元。'],
    notes: [{ kind: 'struck', words: '100元' }],
  })
  expect((await read('drop-tracked.html')).en).toEqual(['It cost 24 million.'])
  const lists = (await read('paste-lists.html')).panels.flatMap(({ zh }) => zh)
  expect(lists.find((block) => blockText(block).startsWith('第二步'))).toMatchObject({ start: 2 })
})
