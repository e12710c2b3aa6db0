import { expect, it } from 'vitest'
import type { Block } from '@/db/content'
import { buildContent, buildPassage, paragraph } from '@/db/factories/content'
import { givenBlocks, givenText } from '@/features/importing/given/given-document'
import { passagesFrom } from '@/features/importing/given/to-passages'
import { filingOf } from './filing'
import { formerFields } from './former-fields'
import type { ImportedDocument } from './imported-document'
import { readDocument } from './read-document'
import { withImported } from './to-content'

const bold: Block = { type: 'paragraph', text: [{ text: '全长3公里。', marks: ['bold'] }] }

const pasted: Block[] = [
  paragraph('新桥今天通车'),
  paragraph('新桥7日上午通车，两岸居民前来庆祝。'),
  bold,
  paragraph('New bridge opens today'),
  paragraph('The new bridge opened on the morning of the 7th, and people of both banks came.'),
  paragraph('It is 3 kilometres long.'),
]

it('reads, aligns and keeps the looks of whole paragraphs', { timeout: 60_000 }, () => {
  const document = readDocument(givenBlocks(pasted))
  expect(document.headline).toEqual({ zh: '新桥今天通车', en: 'New bridge opens today' })
  const { passages } = passagesFrom(document, givenBlocks(pasted))
  expect(passages.map(({ panels }) => panels)).toEqual([
    { zh: [pasted[1]], en: [pasted[4]] },
    { zh: [bold], en: [pasted[5]] },
  ])
})

it('tells of lines that are neither headlines nor text', () => {
  const { headline, warnings } = readDocument({
    text: 'English Version\nNew bridge opens today\n-----\nThe new bridge opened.\n-----\n(End)\nA second.',
    items: [],
  })
  expect(headline).toEqual({ en: 'New bridge opens today' })
  expect(warnings).toEqual([
    { code: 'kept-language-mark', count: 1, words: ['English Version'] },
    { code: 'rules', count: 2, words: ['-----'] },
    { code: 'kept-end-mark', count: 1, words: ['(End)'] },
  ])
})

const document: ImportedDocument = {
  headline: { zh: '新题', en: 'New title' },
  standfirst: {},
  source: '通讯社',
  sections: ['新闻', '国际'],
  published: '2026-01-02T08:00:00+08:00',
  warnings: [],
  passages: [
    { zh: [{ line: 1, text: '新' }], en: [{ line: 3, text: 'New' }], confidence: 0.9 },
    { zh: [{ line: 5, text: '疑' }], en: [], confidence: 0.1 },
  ],
}

it('replaces, or fills what is empty and adds below', () => {
  const imported = passagesFrom(document, givenText(''))
  const { passages, lowConfidenceIds } = imported
  expect(lowConfidenceIds).toEqual([passages[1]?.id])
  const before = buildContent({
    headline: { zh: '旧题' },
    standfirst: { zh: '导语' },
    passages: [buildPassage('a', '旧', ''), buildPassage('b', '', '')],
  })
  expect(withImported(before, document, imported, { mode: 'replace' }).content).toMatchObject({
    headline: { zh: '新题', en: 'New title' },
    standfirst: { zh: '导语' },
    passages,
  })
  expect(withImported(before, document, imported, { mode: 'fill' }).content).toMatchObject({
    headline: { zh: '旧题', en: 'New title' },
    passages: [before.passages[0], ...passages],
  })
})

it('files the story where the newsroom knows what the document states', () => {
  const known = {
    sections: [
      { id: 1, name: { zh: '新闻', en: 'News' } },
      { id: 2, name: { zh: '国际', en: 'World' } },
    ],
    sources: [{ id: 3, name: { zh: '另一家' } }],
  }
  const filing = filingOf(document, known)
  expect(filing).toEqual({ sectionId: 2, eventDate: document.published })
  const before = buildContent({ sectionId: 1, eventDate: null })
  const file = (mode: 'fill' | 'replace') =>
    withImported(before, document, passagesFrom(document, givenText('')), { mode, filing }).content
  expect(file('fill')).toMatchObject({
    sectionId: 1,
    eventDate: document.published,
    sourceId: null,
  })
  expect(file('replace').sectionId).toBe(2)
})

it('puts only the language that the writer may change beside what the other says', () => {
  const twoSides: ImportedDocument = {
    ...document,
    standfirst: { zh: '新导语', en: 'New standfirst' },
    passages: [
      { zh: [{ line: 1, text: '旧 文' }], en: [{ line: 3, text: 'Old text' }], confidence: 0.1 },
      { zh: [{ line: 5, text: '多' }], en: [{ line: 7, text: 'More' }], confidence: 0.9 },
      { zh: [{ line: 9, text: '疑' }], en: [], confidence: 0.9 },
    ],
  }
  const before = buildContent({
    headline: { zh: '旧题' },
    standfirst: {},
    passages: [buildPassage('a', '先', 'First'), buildPassage('b', '旧文', '')],
  })
  const approve = (mode: 'fill' | 'replace') =>
    withImported(before, twoSides, passagesFrom(twoSides, givenText('')), { mode, locked: ['zh'] })
  const filled = approve('fill')
  expect(filled.lowConfidenceIds).toEqual(['b'])
  expect(filled.content).toMatchObject({
    headline: { zh: '旧题', en: 'New title' },
    standfirst: { en: 'New standfirst' },
    passages: [before.passages[0], buildPassage('b', '旧文', 'Old text'), { panels: { zh: [] } }],
  })
  expect(filled.content.standfirst).not.toHaveProperty('zh')
  expect(filled.content.passages[2]?.panels.en).toEqual([paragraph('More')])
  const replaced = approve('replace').content
  expect(replaced.headline).toEqual({ zh: '旧题', en: 'New title' })
  expect(replaced.passages.slice(0, 2)).toEqual([
    buildPassage('a', '先', ''),
    buildPassage('b', '旧文', 'Old text'),
  ])
})

const sentence = {
  zh: [
    '新桥7日上午通车，两岸居民前来庆祝。',
    '大桥全长3公里，有6条车道。',
    '工程历时10年，耗资42亿元。',
  ],
  en: [
    'The new bridge opened on the morning of the 7th, and people of both banks came.',
    'The bridge is 3 kilometres long and has 6 lanes.',
    'The work took 10 years and cost 4.2 billion yuan.',
  ],
}
const runs = (texts: string[]) => texts.map((text) => [{ text }])

it('keeps lists, quotes, tables, rules and pictures', { timeout: 60_000 }, () => {
  const picture: Block = { type: 'picture', picture: { mediaId: 'm', alt: '桥', caption: '晨光' } }
  const list = (items: string[]): Block => ({ type: 'list', style: 'numbered', items: runs(items) })
  const quote = (texts: string[]): Block => ({ type: 'quote', paragraphs: runs(texts) })
  const table = (cells: string[]): Block => ({
    type: 'table',
    hasHeader: true,
    rows: [runs(cells), runs(['3', '6'])],
  })
  const blocks: Block[] = [
    paragraph('新桥今天通车'),
    list(sentence.zh),
    picture,
    quote(['“我们等了10年，”市长张明说。', '“从此两岸只要5分钟。”']),
    table(['新桥的长度（公里）', '新桥的车道数']),
    { type: 'rule' },
    paragraph('大桥由 ANSO 公司设计。'),
    { type: 'rule' },
    paragraph('New bridge opens today'),
    list(sentence.en),
    quote(['“We waited 10 years,” said Zhang Ming, the mayor.', '“Now it takes 5 minutes.”']),
    table(['Length of the new bridge, km', 'Lanes of the new bridge']),
    paragraph('The bridge was designed by ANSO.'),
  ]
  const given = givenBlocks(blocks)
  const { passages } = passagesFrom(readDocument(given), given)
  const side = (locale: 'zh' | 'en') => passages.flatMap(({ panels }) => panels[locale] ?? [])
  const items = (locale: 'zh' | 'en') =>
    side(locale).flatMap((block) => (block.type === 'list' ? block.items : []))
  expect(items('zh')).toEqual(runs(sentence.zh))
  expect(items('en')).toEqual(runs(sentence.en))
  expect(new Set(side('zh').map(({ type }) => type))).toEqual(
    new Set(['list', 'picture', 'quote', 'table', 'rule', 'paragraph']),
  )
  expect(side('zh').filter(({ type }) => ['picture', 'table'].includes(type))).toEqual([
    blocks[2],
    blocks[4],
  ])
  // The rule between the two languages is none of either.
  expect(side('zh').filter(({ type }) => type === 'rule')).toHaveLength(1)
  expect(side('en').filter(({ type }) => type === 'table')).toEqual([blocks[11]])
})

it('puts what stood together together again in one passage', () => {
  const items = ['一', '二', '三']
  const given = givenBlocks([{ type: 'list', style: 'bulleted', items: runs(items) }])
  const lines = items.map((text, index) => ({ line: 2 * index + 1, text }))
  const passage = (zh: typeof lines) => ({ zh, en: [], confidence: 1 })
  const read = { ...document, passages: [passage(lines.slice(0, 2)), passage(lines.slice(2))] }
  const { passages } = passagesFrom(read, given)
  expect(passages.map(({ panels }) => panels.zh)).toEqual([
    [{ type: 'list', style: 'bulleted', items: runs(['一', '二']) }],
    [{ type: 'list', style: 'bulleted', items: runs(['三']) }],
  ])
})

it('joins the lines of a text that was broken to a width', { timeout: 60_000 }, () => {
  const wrapped = (text: string, width: number) =>
    text.match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'gu'))?.map((line) => line.trim()) ?? []
  const english = sentence.en.join(' ')
  const text = [
    '新桥今天通车',
    '',
    ...sentence.zh,
    '',
    'New bridge opens',
    '',
    ...wrapped(english, 40),
  ]
  const given = givenText(text.join('\n'))
  const { passages } = passagesFrom(readDocument(given), given)
  expect(passages.flatMap(({ panels }) => panels.en)).toEqual([paragraph(english)])
  expect(passages.flatMap(({ panels }) => panels.zh)).toEqual(sentence.zh.map(paragraph))
})

it('brings back what an import replaced, but for what was changed since', () => {
  const before = buildContent({
    headline: { zh: '旧题', en: 'Old' },
    sectionId: 1,
    eventDate: null,
  })
  const imported = {
    ...before,
    headline: { zh: '新题', en: 'New' },
    sectionId: 2,
    eventDate: '2026-01-02',
  }
  expect(formerFields(before, imported, imported)).toEqual({ ...before, eventDate: '2026-01-02' })
  const since = { ...imported, headline: { zh: '再改', en: 'New' } }
  expect(formerFields(before, imported, since)?.headline).toEqual({ zh: '再改', en: 'Old' })
  expect(formerFields(before, before, before)).toBeNull()
})

it('takes no item of a list at the head for the headline', () => {
  const item = (text: string) => [{ text }]
  const list: Block = {
    type: 'list',
    style: 'bulleted',
    items: [item('新桥今天通车'), item('两岸居民庆祝')],
  }
  const given = givenBlocks([list, ...pasted.slice(1)])
  const document = readDocument(given)
  expect(document.headline).toEqual({ en: 'New bridge opens today' })
  const { passages } = passagesFrom(document, given)
  expect(
    passages.flatMap(({ panels }) => panels.zh ?? []).some(({ type }) => type === 'list'),
  ).toBe(true)
})
