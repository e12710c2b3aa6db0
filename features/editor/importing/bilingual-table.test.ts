import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/db/content'
import { cell, line, table, wordDocument } from '@/db/factories/word-document'
import { isBilingual } from '@/features/importing/blocks/bilingual'
import { readHtml } from '@/features/importing/blocks/blocks-from-html'
import { arrange } from '@/features/importing/given/arrange'
import { type GivenDocument, givenHtml } from '@/features/importing/given/given-document'
import { passagesFrom } from '@/features/importing/given/to-passages'
import { readWord } from '@/features/importing/word/read-word'
import { blockText } from '@/features/passages/text'
import { readDocument } from './read-document'

const rows = [
  ['新桥今天通车', 'New bridge opens today'],
  [
    '新桥7日上午通车，两岸居民前来庆祝。',
    'The new bridge opened on the morning of the 7th, and people of both banks came.',
  ],
  ['大桥全长3公里，有6条车道。', 'It is 3 kilometres long and has 6 lanes.'],
  ['工程历时10年，耗资42亿元。', 'The work took 10 years and cost 4.2 billion yuan.'],
]

const htmlTable = (lines: string[][]) =>
  `<table>${lines.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`

const bodyRows = rows.slice(1)

describe('a table whose columns are two languages', () => {
  it('is a passage a row out of a document, its first row the headlines', async () => {
    const given = await opened(table(...rows.map((texts) => texts.map((text) => cell(text)))))
    expect(isBilingual(given.blocks)).toBe(true)
    expect(read(given)).toEqual({
      headline: { zh: '新桥今天通车', en: 'New bridge opens today' },
      passages: bodyRows,
      unsure: 0,
    })
  })

  it('leaves out the names of its columns and a column that counts', () => {
    const numbered = [
      ['序号', '中文', 'English'],
      ...rows.map((texts, index) => [String(index + 1), ...texts]),
    ]
    const given = pasted(htmlTable(numbered))
    expect(read(given)).toMatchObject({ passages: bodyRows, unsure: 0 })
    expect(given.notes).toEqual([])
    expect(given.plain[0]?.type).toBe('table')
  })

  it('keeps its rows together, however unlike the lengths and whatever is missing', () => {
    const odd = [
      ['English', '中文'],
      ['New bridge opens today', '新桥今天通车'],
      ['Yes.', '两岸居民一早就来了，有人带着孩子，有人带着相机，也有人只是想走一走。'],
      ['', '只有中文的一句话。'],
      ['It is 3 kilometres long and has 6 lanes, and it took 10 years to build it.', '很长。'],
    ]
    expect(read(pasted(htmlTable(odd))).passages).toEqual([
      [odd[2]?.[1], odd[2]?.[0]],
      [odd[3]?.[1], ''],
      [odd[4]?.[1], odd[4]?.[0]],
    ])
  })

  it('holds paragraphs: a row is one passage, and one row alone is aligned', () => {
    const cells = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('')
    const zh = rows.map(([text]) => text ?? '')
    const en = rows.map(([, text]) => text ?? '')
    expect(read(pasted(htmlTable([[cells(zh), cells(en)]])))).toMatchObject({
      headline: { zh: zh[0], en: en[0] },
      passages: bodyRows,
    })
    const two = [rows[0] ?? [], [cells(zh.slice(1, 3)), cells(en.slice(1, 3))], rows[3] ?? []]
    expect(read(pasted(htmlTable(two))).passages).toEqual([
      [`${zh[1]}\n${zh[2]}`, `${en[1]}\n${en[2]}`],
      rows[3],
    ])
  })

  it('names what else it holds', () => {
    const remarks = [
      ['中文', 'English', '备注'],
      ...rows.map((texts, index) => [...texts, index === 2 ? '核对' : '']),
    ]
    const given = pasted(htmlTable(remarks))
    expect(read(given).passages).toEqual(bodyRows)
    expect(given.notes).toEqual([{ kind: 'column', words: '核对' }])
  })

  it('is no table of names and figures among other text', () => {
    const names = [
      ['公司', 'Company', '营收'],
      ['新桥公司', 'New Bridge', '42'],
      ['大桥公司', 'Grand Bridge', '17'],
    ]
    const given = pasted(
      `<p>以下公司参与了新桥的建设，它们去年的营收都有增长，前景看好，市场反应积极。</p><p>各公司都表示今年会继续投资，以改善两岸的交通，服务当地居民。</p>${htmlTable(names)}`,
    )
    expect(given.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'table'])
    expect(read(given).tables).toHaveLength(1)
  })
})

describe('a table at the head', () => {
  it('is kept before the text, and is neither headline, source nor date', async () => {
    const given = await opened(
      table(
        [cell('稿件编号'), cell('2026-118')],
        [cell('来源'), cell('张明')],
        [cell('日期'), cell('2026年7月7日')],
      ) +
        line('新桥今天通车') +
        line('新桥7日上午通车，两岸居民前来庆祝。') +
        line('大桥全长3公里，有6条车道。'),
    )
    const result = read(given)
    expect(result.headline).toEqual({ zh: '新桥今天通车' })
    expect(result.tables[0]).toContain('稿件编号')
    expect(result.passages[0]?.[0]).toMatch(/^\n稿件编号[\s\S]*新桥7日上午通车/u)
  })

  it('of the English half stays in English', () => {
    const given = pasted(
      `<p>新桥今天通车</p><p>新桥7日上午通车，两岸居民前来庆祝。</p><table><tr><td>Story number</td><td>2026-118</td></tr><tr><td>Written by</td><td>Zhang Ming</td></tr></table><p>New bridge opens today</p><p>The new bridge opened on the morning of the 7th, and people of both banks came.</p>`,
    )
    expect(read(given)).toMatchObject({
      headline: { zh: '新桥今天通车', en: 'New bridge opens today' },
      passages: [['新桥7日上午通车，两岸居民前来庆祝。', expect.stringContaining('Story number')]],
    })
  })

  it('is not lost where there is nothing else', () => {
    const given = pasted(
      htmlTable([
        ['年份', '产量'],
        ['2024', '10'],
      ]),
    )
    expect(read(given).tables).toEqual(['\n年份\t产量\n2024\t10'])
  })
})

function pasted(html: string): GivenDocument {
  return givenHtml(readHtml(new JSDOM(html).window.document.body))
}

async function opened(body: string): Promise<GivenDocument> {
  const file = await readWord(await wordDocument(body))
  return pasted(file?.html ?? '')
}

function read(given: GivenDocument) {
  const document = arrange(readDocument(given), given)
  const { passages, lowConfidenceIds } = passagesFrom(document, given)
  const text = (blocks: Block[] = []) => blocks.map(blockText).join('\n')
  const tables = passages
    .flatMap(({ panels: { zh = [], en = [] } }) => [...zh, ...en])
    .filter(({ type }) => type === 'table')
    .map(blockText)
  return {
    headline: document.headline,
    passages: passages.map(({ panels }) => [text(panels.zh), text(panels.en)]),
    unsure: lowConfidenceIds.length,
    ...(tables.length > 0 && { tables }),
  } as {
    headline: typeof document.headline
    passages: string[][]
    unsure: number
    tables: string[]
  }
}
