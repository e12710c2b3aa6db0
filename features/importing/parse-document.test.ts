import { describe, expect, test } from 'vitest'
import { parseDocument } from './parse-document'

const zh = ['新桥今天上午通车，两岸居民步行过江。', '全长3公里，双向六车道，设计时速80公里。']
const en = [
  'The new bridge opened this morning, and people on both banks walked across.',
  'It is 3 kilometres long and carries six lanes at 80 kilometres an hour.',
]
const whole = { headline: { zh: '新桥通车', en: 'New bridge opens' }, zh, en, codes: [] }

/** Paragraphs parted by blank lines. */
const parse = (...lines: string[]) => summary(lines.join('\n\n'))

function summary(text: string) {
  const document = parseDocument(text)
  return {
    ...document,
    zh: document.body.zh.map((paragraph) => paragraph.text),
    en: document.body.en.map((paragraph) => paragraph.text),
    codes: document.warnings.map(({ code }) => code),
  }
}

const crumb = '新闻联盟>>资讯>>最新'
const indented = (lines: string[]) => lines.map((line) => `　　${line}`)

test('reads the whole of a document', () => {
  const document = parse(
    crumb,
    '新桥通车',
    '2019年11月11日16:58',
    ...indented(zh),
    'New bridge opens',
    ...indented(en),
    '稿件来源:北光通讯社',
  )
  expect(document).toMatchObject({
    ...whole,
    sectionPath: ['新闻联盟', '资讯', '最新'],
    published: '2019-11-11T16:58:00+08:00',
    source: '北光通讯社',
    standfirst: {},
  })
})

test('numbers paragraphs by their lines in the file', () => {
  const { body } = parseDocument(
    `新桥通车\r\n\r\n${zh[0]}\r\n${zh[1]}\r\n\r\nNew bridge opens\r\n${en[0]}`,
  )
  expect(body.zh.map(({ line }) => line)).toEqual([3, 4])
  expect(body.en.map(({ line }) => line)).toEqual([7])
})

describe('order and layout', () => {
  test.each([
    ['English first', ['New bridge opens', ...en, '新桥通车', ...zh]],
    ['headlines together', ['新桥通车', 'New bridge opens', ...zh, ...en]],
    ['alternating', ['新桥通车', 'New bridge opens', zh[0], en[0], zh[1], en[1]]],
    [
      'alternating, English first',
      ['New bridge opens', '新桥通车', '2019-11-11', en[0], zh[0], en[1], zh[1]],
    ],
    ['date on top', ['2019-11-11 16:58', '新桥通车', ...zh, 'New bridge opens', ...en]],
    [
      'date between headlines',
      ['新桥通车', '2019-11-11', 'New bridge opens', zh[0], en[0], zh[1], en[1]],
    ],
    [
      'date and credit at the end',
      ['新桥通车', ...zh, 'New bridge opens', ...en, '2019-11-11', 'Source: X'],
    ],
    ['credit between the languages', ['新桥通车', ...zh, '来源：北光', 'New bridge opens', ...en]],
  ] as [string, string[]][])('%s', (_, lines) => {
    expect(parse(...lines)).toMatchObject(whole)
    expect(summary(lines.join('\n'))).toMatchObject(whole)
  })
})

describe('one language', () => {
  test('Chinese', () => {
    expect(parse('新桥通车', ...zh)).toMatchObject({
      ...whole,
      headline: { zh: '新桥通车' },
      en: [],
    })
  })

  test('English', () => {
    const headline = { en: 'New bridge opens' }
    expect(parse('New bridge opens', ...en)).toMatchObject({ ...whole, headline, zh: [] })
  })
})

describe('headlines', () => {
  test('are reported where a language has none', () => {
    const document = parse(crumb, '2019-11-11', ...zh, 'New bridge opens', ...en)
    expect(document.headline).toEqual({ en: 'New bridge opens' })
    expect(document.zh).toEqual(zh)
    expect(document.warnings).toEqual([{ line: 5, code: 'headline-missing', text: zh[0] }])
  })

  test('are told from short paragraphs by indent', () => {
    const document = parse(crumb, '2019-11-11', '　　新桥通车了', ...indented(zh))
    expect(document.headline).toEqual({})
    expect(document.zh).toEqual(['新桥通车了', ...zh])
  })

  test('may be sentences where the setting shows them', () => {
    const sentence = 'A new bridge has opened.'
    expect(parse('新桥通车', sentence, '2019-11-11', ...zh, ...en).headline.en).toBe(sentence)
    expect(parse(sentence, ...indented(en)).headline.en).toBe(sentence)
    expect(parse('新桥今天通车', ...zh, sentence, ...en).headline.en).toBe(sentence)
  })

  test('are not bylines', () => {
    const document = parse('新桥通车', ...zh, 'Reported by Lin Xiaozhou', ...en)
    expect(document.headline).toEqual({ zh: '新桥通车' })
    expect(document.en).toEqual(['Reported by Lin Xiaozhou', ...en])
  })

  test('stand above text, or beside another headline', () => {
    expect(parse('新桥通车', 'New bridge opens', ...zh).headline).toEqual(whole.headline)
    const document = parse('新桥通车', ...zh, 'All pictures by the town')
    expect(document.headline).toEqual({ zh: '新桥通车' })
    expect(document.en).toEqual(['All pictures by the town'])
  })

  test('are found past a stray line of their language', () => {
    const stray = 'We shall walk across it as soon as it is open, said the engineer.'
    const document = parse('新桥通车', ...zh, stray, ...zh, ...zh, 'New bridge opens', ...en, ...en)
    expect(document.headline.en).toBe('New bridge opens')
    expect(document.en).toEqual([stray, ...en, ...en])
  })
})

describe('mixed paragraphs', () => {
  test('go with what they mostly are', () => {
    const latin = 'Tower Bridge、Golden Gate Bridge和Sydney Harbour Bridge都曾是工程师的榜样。'
    const han =
      'The name 红星大桥, or “闪闪发光的红色星星大桥”, was chosen by the people of the town.'
    const document = parse('新桥通车', zh[0] ?? '', latin, 'New bridge opens', en[0] ?? '', han)
    expect(document.zh).toEqual([zh[0], latin])
    expect(document.en).toEqual([en[0], han])
  })

  test('a line of a number goes with those about it', () => {
    const document = parse('新桥通车', ...zh, '2019', ...zh, 'New bridge opens', ...en)
    expect(document.zh).toEqual([...zh, '2019', ...zh])
  })

  test('a bare name goes with the block that it stands in', () => {
    const document = parse('新桥通车', ...zh, 'YouTube', ...zh, 'New bridge opens', ...en)
    expect(document.zh).toEqual([...zh, 'YouTube', ...zh])
  })
})

describe('breadcrumbs', () => {
  test('in two languages name the same sections', () => {
    const document = parse(
      crumb,
      'Alliance > News > Latest',
      '新桥通车',
      ...zh,
      'New bridge opens',
      ...en,
    )
    expect(document).toMatchObject(whole)
    expect(document.sectionPath).toEqual(['新闻联盟', '资讯', '最新'])
    expect(document.sectionNames[2]).toEqual({ zh: '最新', en: 'Latest' })
  })

  test('may stand above each language', () => {
    const document = parse(
      crumb,
      '新桥通车',
      ...zh,
      'Alliance>>News>>Latest',
      'New bridge opens',
      ...en,
    )
    expect(document).toMatchObject(whole)
    expect(document.sectionNames[0]).toEqual({ zh: '新闻联盟', en: 'Alliance' })
  })

  test('that do not answer to each other are not lost', () => {
    const document = parse(crumb, '要闻>>时政', '新桥通车', ...zh)
    expect(document.zh).toContain('要闻>>时政')
    expect(document.codes).toContain('second-breadcrumb')
  })
})

describe('lines without a place', () => {
  const document = (extra: string) =>
    parse(crumb, '新桥通车', '2019-11-11', extra, ...zh, 'New bridge opens', ...en, '来源：北光')

  test.each([
    ['2019-11-12', 'second-date'],
    ['2019-11-12 16:58 来源：南光 作者：林晓舟', 'unplaced'],
    ['发布时间：昨天', 'unreadable-date'],
  ])('are body text with a warning: %s', (line, code) => {
    const parsed = document(line)
    expect(parsed.zh).toEqual([line, ...zh])
    expect(parsed.warnings).toEqual([{ line: 7, code, text: line }])
  })

  test('may be a second credit: the last line is where credits stand', () => {
    const parsed = document('来源：南光')
    expect(parsed.source).toBe('北光')
    expect(parsed.zh).toEqual(['来源：南光', ...zh])
    expect(parsed.warnings).toEqual([{ line: 7, code: 'second-source', text: '来源：南光' }])
  })

  test('may be a date or a credit that is set as body text', () => {
    const own = ['2019-11-12', '来源：南光', ...zh]
    const parsed = parse('新桥通车', ...indented(own), '2019-11-11', '来源：北光')
    expect(parsed.published).toBe('2019-11-11T00:00:00+08:00')
    expect(parsed.source).toBe('北光')
    expect(parsed.zh).toEqual(own)
  })

  test('may state a credit that counts beside a date that does not', () => {
    const line = '2019-11-12 来源：南光'
    const parsed = parse('新桥通车', '2019-11-11', line, ...zh)
    expect(parsed.published).toBe('2019-11-11T00:00:00+08:00')
    expect(parsed.source).toBe('南光')
    expect(parsed.zh).toEqual([line, ...zh])
    expect(parsed.codes).toEqual(['unplaced'])
  })

  test('stay in place where they stand amid body text', () => {
    const lines = [...zh, ...zh]
    const amid = [...lines, '2019年11月11日', '来源：北光', '摘要：新桥通车', ...lines]
    const parsed = parse('新桥通车', ...amid)
    expect(parsed.zh).toEqual(amid)
    expect(parsed.codes).toEqual(['misplaced-date', 'misplaced-source', 'misplaced-standfirst'])
  })

  test('above the date are no headlines', () => {
    const parsed = parse(crumb, '新桥通车', '——两岸居民步行过江', '2019-11-11', ...zh)
    expect(parsed.zh).toEqual(['——两岸居民步行过江', ...zh])
    expect(parsed.warnings).toEqual([{ line: 5, code: 'unplaced', text: '——两岸居民步行过江' }])
  })

  test('below the credit do not hide it', () => {
    const parsed = parse('新桥通车', ...zh, '来源：北光', '责任编辑：林晓舟')
    expect(parsed.source).toBe('北光')
    expect(parsed.zh).toEqual([...zh, '责任编辑：林晓舟'])
  })
})

test('takes a date from a line that says more, where no other states one', () => {
  const line = '2019-11-11 16:58 来源：南光 作者：林晓舟'
  const document = parse('新桥通车', line, ...zh)
  expect(document.published).toBe('2019-11-11T16:58:00+08:00')
  expect(document.source).toBe('南光')
  expect(document.zh).toEqual([line, ...zh])
})

test('takes a standfirst only where it is marked', () => {
  const document = parse(
    '新桥通车',
    '导语：两岸居民步行过江',
    ...zh,
    'New bridge opens',
    'Standfirst: People walk across',
    ...en,
  )
  expect(document).toMatchObject({
    ...whole,
    standfirst: { zh: '两岸居民步行过江', en: 'People walk across' },
  })
})

test('joins paragraphs that were broken to a width', () => {
  const text = `New bridge opens

  The new bridge opened this morning, and people on both
banks walked across. It is 3 kilometres long and carries
six lanes at 80 kilometres an hour, which is as fast as
the old one.

  Nobody had expected it before the winter, said the chief
engineer of the town.`
  const document = summary(text)
  expect(document.en).toEqual([
    'The new bridge opened this morning, and people on both banks walked across. It is 3 kilometres long and carries six lanes at 80 kilometres an hour, which is as fast as the old one.',
    'Nobody had expected it before the winter, said the chief engineer of the town.',
  ])
  expect(document.codes).toEqual(['lines-joined', 'lines-joined'])
})
