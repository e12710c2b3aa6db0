import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Block, StoryContent } from '@/db/content'
import { buildContent, buildPassage, video } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { applyPlan, planTranslation } from '@/features/exchange/plan'
import { readTranslation } from '@/features/exchange/read-translation'
import { fileOf } from '@/features/exchange/testing/file-of'
import { locales } from '@/lib/i18n/locales'
import { openTranslation } from './read-word'
import { writeWord } from './write-word'

const number = 7
const db = testDatabase()

const chinese: Block[] = [
  { type: 'heading', level: 2, text: [{ text: '新桥' }] },
  {
    type: 'paragraph',
    text: [
      { text: '大桥' },
      { text: '今天', marks: ['bold', 'italic'] },
      { text: '通车', link: 'https://example.org/?a=1&b=2' },
      { text: '，面积3 km' },
      { text: '2', marks: ['superscript'] },
    ],
  },
  { type: 'list', style: 'numbered', items: [[{ text: '一' }], [{ text: '二 <2>' }]] },
  {
    type: 'table',
    caption: '造价',
    hasHeader: true,
    rows: [
      [[{ text: '年' }], []],
      [[{ text: '2026' }], [{ text: '5亿' }]],
    ],
  },
  { type: 'rule' },
  video('通车仪式', '主持人：\n现在通车。'),
]

const content: StoryContent = buildContent({
  passages: [
    { id: 'rich', panels: { zh: chinese, en: [] } },
    { id: 'both', panels: { zh: chinese, en: chinese } },
    buildPassage('uneven', '一段。', 'One.'),
  ],
})

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-word-'))
})

afterAll(() => rm(folder, { recursive: true }))

function sent(): Promise<Buffer> {
  return writeWord(fileOf(db, content), {
    title: '标题',
    reference: '勿改',
    source: '中文',
    target: 'English',
  })
}

async function opened(bytes: Buffer) {
  const path = join(folder, 'given.docx')
  await writeFile(path, bytes)
  return openTranslation({ path })
}

async function planOf(bytes: Buffer) {
  const word = await opened(bytes)
  if (!('text' in word)) throw new Error(word.code)
  return planTranslation(content, number, readTranslation(word.text), locales)
}

/** What a translator does to the text of the document. */
async function edited(change: (xml: string) => string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await sent())
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  zip.file('word/document.xml', change(xml))
  return zip.generateAsync({ type: 'nodebuffer' })
}

/** The source again in the place of its translation, as someone does who copies it there. */
const copied = (xml: string) =>
  xml.replaceAll(/<w:tr>.*?<\/w:tr>/gsu, (row) => {
    const [head, reference, source] =
      /^(.*?)(<w:tc>.*?<\/w:tc>)(<w:tc>.*?<\/w:tc>)/su.exec(row)?.slice(1) ?? []
    return row.includes('#rich') ? `${head}${reference}${source}${source}</w:tr>` : row
  })

describe('a Word document that comes back', () => {
  test('as it was sent changes nothing', async () => {
    const { parts } = await planOf(await sent())
    expect(parts.map(({ id, kind }) => [id, kind])).toEqual([
      ['_headline', 'same'],
      ['rich', 'same'],
      ['both', 'same'],
      ['uneven', 'same'],
    ])
  })

  test('brings looks, links, lists, cells and lines', async () => {
    const plan = await planOf(await edited(copied))
    expect(plan.parts[1]).toMatchObject({ id: 'rich', kind: 'new', newer: [] })
    expect(applyPlan(content, plan, ['rich']).passages[0]?.panels.en).toMatchObject(chinese)
  })

  test('brings what was typed into it', async () => {
    const { parts } = await planOf(await edited((xml) => xml.replace('>One.<', '>One paragraph.<')))
    expect(parts[3]).toMatchObject({ kind: 'changed', before: 'One.', after: 'One paragraph.' })
  })

  test('without the seals counts as newer', async () => {
    const without = (xml: string) => xml.replaceAll(/[0-9a-f]{16} [0-9a-f]{16}/gu, '')
    const { parts } = await planOf(await edited((xml) => without(xml.replace('>One.<', '>Two.<'))))
    expect(parts[3]).toMatchObject({ kind: 'newer', newer: ['source', 'target'] })
  })
})

describe('a file is refused', () => {
  test('that is no Word document', async () => {
    expect(await opened(Buffer.from('PK and no archive'))).toEqual({ code: 'not-word' })
  })

  test('that is damaged', async () => {
    expect(await opened((await sent()).subarray(0, 500))).toEqual({ code: 'not-word' })
  })

  test('without the table that was sent', async () => {
    const without = await edited((xml) => xml.replace(/<w:tbl>.*<\/w:tbl>/su, ''))
    expect(await opened(without)).toEqual({ code: 'no-table' })
  })
})
