import { expect, it } from 'vitest'
import type { Block } from '@/db/content'
import { buildContent, buildPassage, paragraph } from '@/db/factories/content'
import { filingOf } from './filing'
import type { ImportedDocument } from './imported-document'
import { readDocument } from './read-document'
import { passagesFrom, textOf, withImported } from './to-content'

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
  const document = readDocument(textOf(pasted))
  expect(document.headline).toEqual({ zh: '新桥今天通车', en: 'New bridge opens today' })
  const { passages } = passagesFrom(document, pasted)
  expect(passages.map(({ panels }) => panels)).toEqual([
    { zh: [pasted[1]], en: [pasted[4]] },
    { zh: [bold], en: [pasted[5]] },
  ])
})

const document: ImportedDocument = {
  headline: { zh: '新题', en: 'New title' },
  standfirst: {},
  source: '通讯社',
  sections: ['新闻', '国际'],
  published: '2026-01-02T08:00:00+08:00',
  passages: [
    { zh: [{ line: 1, text: '新' }], en: [{ line: 3, text: 'New' }], confidence: 0.9 },
    { zh: [{ line: 5, text: '疑' }], en: [], confidence: 0.1 },
  ],
}

it('replaces, or fills what is empty and adds below', () => {
  const imported = passagesFrom(document, [])
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
    withImported(before, document, passagesFrom(document, []), { mode, filing }).content
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
    withImported(before, twoSides, passagesFrom(twoSides, []), { mode, locked: ['zh'] })
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
