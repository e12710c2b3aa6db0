import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt, highlight } from './highlight'
import { matchExpression } from './match-expression'
import { parseQuery } from './parse-query'
import { stemWord } from './stem'
import { indexTokens, runsOf } from './tokens'

const expression = (typed: string) => matchExpression(parseQuery(typed))

describe('tokens', () => {
  test('a run of characters gives its bigrams and its last character', () => {
    expect(indexTokens('一带一路')).toEqual(['一带', '带一', '一路', '路'])
  })

  test('full-width, traditional, accented and capital forms are the plain ones', () => {
    expect(indexTokens('ＡＩ合作')).toEqual(['ai', '合作', '作'])
    expect(indexTokens('繁體中文')).toEqual(indexTokens('繁体中文'))
    expect(indexTokens('Café')).toEqual(indexTokens('cafe'))
  })

  test('punctuation breaks a phrase', () => {
    expect(indexTokens('合作。一带')).toEqual(['合作', '作', '一带', '带'])
    expect(indexTokens('AI。合作')).toEqual(['ai', '\uE000', '合作', '作'])
    expect(indexTokens('the end. The start')).toContain('\uE000')
    expect(indexTokens('6.9 percent')).not.toContain('\uE000')
    expect(indexTokens('合作,一带')).toEqual(indexTokens('合作，一带'))
  })

  test('marks around a name or inside it are not heard', () => {
    expect(indexTokens('共建“一带一路”倡议')).toEqual(indexTokens('共建一带一路倡议'))
    expect(indexTokens('《红楼梦》')).toEqual(indexTokens('红楼梦'))
    expect(indexTokens('中国—东盟')).toEqual(indexTokens('中国东盟'))
    expect(indexTokens('women’s')).toEqual(indexTokens("women's"))
    expect(indexTokens('出发——到达')).toContain('发')
  })

  test.each([
    ['iPhone15', 'iPhone 15'],
    ['iPhone-15', 'iPhone15'],
    ['F-35', 'F35'],
    ['歼-20', '歼20'],
    ['COVID-19', 'covid19'],
    ['1,000,000', '1000000'],
    ['１，０００，０００', '1000000'],
    ['投资12,345万元', '投资12345万元'],
    ['hydro\u00ADlogical', 'hydrological'],
    ['清\u200B淤收\uFEFF官', '清淤收官'],
    ['Sørloth, Łódź', 'sorloth, lodz'],
    ['Straße', 'STRASSE'],
  ])('%s and %s are the same', (one, other) => expect(indexTokens(one)).toEqual(indexTokens(other)))

  test('only thousands are grouped by commas', () => {
    expect(indexTokens('1,2,3')).toEqual(['1', '2', '3'])
    expect(indexTokens('1000,000')).toEqual(['1000', '000'])
    expect(indexTokens('12,3456')).toEqual(['12', '3456'])
    expect(indexTokens('6.123,456')).toEqual(['6', '123', '456'])
    expect(indexTokens(`${'1,'.repeat(20_000)}1`)).toHaveLength(20_001)
  })

  test('every run knows its place in the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        for (const run of runsOf(source)) {
          if (run.kind === 'word') expect(source.slice(run.start, run.end)).not.toBe('')
        }
      }),
    )
  })
})

describe('stems', () => {
  test.each([
    ['settle', 'settled'],
    ['settle', 'settlement'],
    ['settle', 'settlements'],
    ['invest', 'investment'],
    ['railway', 'railways'],
  ])('%s is found by %s', (one, other) => expect(stemWord(one)).toBe(stemWord(other)))
})

describe('a query', () => {
  test('becomes phrases of bigrams', () => {
    expect(expression('合作')).toBe('{headline body} : ("合作")')
    expect(expression('共建 一带一路')).toBe('{headline body} : ("共建" AND "一带 带一 一路")')
    expect(expression('国')).toBe('{headline body} : ("国"*)')
    expect(expression('AI合作')).toBe('{headline body} : ("ai 合作")')
  })

  test('takes quoted phrases and a minus', () => {
    expect(expression('"new bridges" -tunnel')).toBe(
      '({headline body} : ("new bridg")) NOT ({headline body} : "tunnel")',
    )
  })

  test('asks for each part of a sentence, and for a quoted one as it stands', () => {
    expect(expression('通车，改写时间表')).toBe(
      '{headline body} : ("通车" AND "改写 写时 时间 间表")',
    )
    expect(expression('"通车，改写"')).toBe('{headline body} : ("通车 车 改写")')
  })

  test('a minus inside a word is no operator', () => {
    expect(parseQuery('covid-19').excluded).toEqual([])
  })

  test.each([
    '',
    '"',
    '-',
    'AND OR NOT',
    'a"b',
    '*',
    '(',
    'NEAR(',
    '😀',
    '“',
    ':',
    'x'.repeat(10_000),
  ])('%j is never an error', (typed) => expect(() => expression(typed)).not.toThrow())

  test('with nothing to look for gives no expression', () => {
    for (const typed of ['', '-tunnel', '"', '。！']) expect(expression(typed)).toBeNull()
  })
})

describe('highlighting', () => {
  const marked = (source: string, typed: string) =>
    highlight(source, parseQuery(typed))
      .filter(({ isMatch }) => isMatch)
      .map(({ text }) => text)

  test('marks the source text as it is written', () => {
    expect(marked('中欧ＡＩ合作论坛', 'AI合作')).toEqual(['ＡＩ合作'])
    expect(marked('They settled the Settlement.', 'settle')).toEqual(['settled', 'Settlement'])
    expect(marked('繁體字', '繁体')).toEqual(['繁體'])
    expect(marked('共建“一带一路”倡议', '共建一带一路')).toEqual(['共建“一带一路'])
    expect(marked('The iPhone15 and F-35', 'iphone 15 f35')).toEqual(['iPhone15', 'F-35'])
    expect(marked('some 1,000,000 people', '1000000')).toEqual(['1,000,000'])
    expect(marked('Hydro\u00ADlogical', 'hydrological')).toEqual(['Hydro\u00ADlogical'])
    expect(marked('隨著復甦', '随着复苏')).toEqual(['隨著復甦'])
  })

  test('never marks part of a word, or of a character', () => {
    expect(marked('The carpet is a car.', 'car')).toEqual(['car'])
    expect(marked('A cafe\u0301 opens', 'cafe')).toEqual(['cafe\u0301'])
    expect(marked('葛\u{E0100}城', '葛')).toEqual(['葛\u{E0100}'])
  })

  test('keeps the text whole, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (source, typed) => {
        const pieces = highlight(source, parseQuery(typed))
        expect(pieces.map(({ text }) => text).join('')).toBe(source)
      }),
    )
  })

  test('an excerpt shows the first match', () => {
    const source = `${'前面的话。'.repeat(40)}终于谈到合作了。${'后面的话。'.repeat(40)}`
    const pieces = excerpt(source, parseQuery('合作'), 80)
    expect(pieces.filter(({ isMatch }) => isMatch)).toEqual([{ text: '合作', isMatch: true }])
    expect(pieces.at(0)?.text).toBe('…')
  })
})
