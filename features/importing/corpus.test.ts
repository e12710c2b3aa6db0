import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode'
import { parseDocument } from './parse-document'
import { renderDocument, type Setting } from './render-document'

type Gold = {
  title: { zh: string; en: string }
  published: string
  zh: string[]
  en: string[]
}

const corpus = process.env.DIPTYCH_CORPUS ?? '../shared/corpus'
const isThere = existsSync(join(corpus, 'gold'))
const names = isThere
  ? readdirSync(join(corpus, 'gold')).map((file) => file.replace('.json', ''))
  : []

describe.skipIf(!isThere)(`the documents of ${corpus} (skipped where it is missing)`, () => {
  test.each(names)('%s', (name) => {
    const document = parseDocument(decodeText(readFileSync(join(corpus, 'docs', `${name}.txt`))))
    const gold = goldOf(name)
    expect(wordsOf(document)).toEqual({ headline: gold.title, zh: gold.zh, en: gold.en })
    expect(document.published).toBe(isoOfGold(gold.published))
    expect(document.sectionPath).toEqual(['“一带一路”新闻合作联盟', '新闻资讯', '最新资讯'])
    expect(document.source).toBe('测试通讯社')
  })

  test('the page that the system was modelled on', () => {
    const document = parseDocument(decodeText(readFileSync(join(corpus, 'seed-page.txt'))))
    expect(document.sectionPath).toHaveLength(3)
    expect(document.headline.zh).toMatch(/^“一带一路”.*怀柔科学城$/u)
    expect(document.headline.en).toMatch(/^Secretariat .* Science City$/u)
    expect(document.published).toBe('2019-11-11T16:58:00+08:00')
    expect(document.source).toBe('一带一路国际科学组织联盟')
    expect([document.body.zh.length, document.body.en.length]).toEqual([4, 10])
    expect(document.warnings).toEqual([])
  })

  test.each(settings())('set otherwise: $layout, $first first, $datePlace, $indent', (setting) => {
    for (const name of names) {
      const { title: headline, zh, en } = goldOf(name)
      const truth = { breadcrumb: ['资讯', '最新'], headline, zh, en, source: '测试通讯社' }
      const document = parseDocument(renderDocument(truth, setting))
      expect(wordsOf(document), name).toEqual({ headline, zh, en })
      expect(document.published, name).toBe('2019-11-11T16:58:00+08:00')
      expect(document.source, name).toBe('测试通讯社')
    }
  })
})

function goldOf(name: string): Gold {
  return JSON.parse(readFileSync(join(corpus, 'gold', `${name}.json`), 'utf8'))
}

function wordsOf({ headline, body }: ReturnType<typeof parseDocument>) {
  return {
    headline,
    zh: body.zh.map(({ text }) => text),
    en: body.en.map(({ text }) => text),
  }
}

function isoOfGold(published: string): string {
  const [, year, month, day, time] = /(\d+)年(\d+)月(\d+)日(.+)/u.exec(published) ?? []
  return `${year}-${month}-${day}T${time}:00+08:00`
}

function settings(): Setting[] {
  const usual: Setting = {
    first: 'zh',
    layout: 'stacked',
    date: '2019年11月11日16:58',
    datePlace: 'below-headline',
    credit: '来源：',
    creditPlace: 'end',
    breadcrumb: ' > ',
    headlines: 'apart',
    indent: { zh: '　　', en: '  ' },
    blankLines: true,
    lineEnd: '\n',
  }
  return [
    { ...usual, first: 'en', date: '11 November 2019 16:58', blankLines: false },
    { ...usual, layout: 'alternating', datePlace: 'below-headlines', indent: {} },
    { ...usual, layout: 'alternating', first: 'en', datePlace: 'above-headline' },
    { ...usual, indent: {}, creditPlace: 'beside-date', lineEnd: '\r\n' },
    { ...usual, indent: { zh: '　　' }, blankLines: false, datePlace: 'end' },
    { ...usual, headlines: 'together', breadcrumb: null, creditPlace: 'below-date' },
  ]
}
