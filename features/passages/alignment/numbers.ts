import { chineseNumeral } from './chinese-numerals'
import { type Key, type Mention, numberKey } from './mention'
import {
  CHINESE_SCALES,
  ENGLISH_ORDINALS,
  ENGLISH_SCALES,
  ENGLISH_TENS,
  ENGLISH_UNITS,
} from './number-words'

const ENGLISH_SPECIAL: Record<string, number> = {
  dozen: 12,
  half: 0.5,
  quarter: 0.25,
  double: 2,
  twice: 2,
  triple: 3,
  pair: 2,
  couple: 2,
}

const FIGURE = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const CHINESE_FIGURE = new RegExp(
  `(${FIGURE})\\s{0,9}(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百|十)?(?:\\s{0,9}年代)?`,
  'g',
)
const CHINESE_FRACTION =
  /([一二三四五六七八九十百\d]{1,20})分之([一二三四五六七八九十百零点\d.]{1,20})/g
const CHINESE_TENTHS = /([一二三四五六七八九])成/g
const CHINESE_WORDS = /[〇零一二两三四五六七八九十百千万亿]{2,}(?:点[〇零一二三四五六七八九]+)?/g
const ENGLISH_FIGURE = new RegExp(
  `(?<![A-Za-z\\d.])(${FIGURE})(?:(?:\\s|-)?(hundred|thousand|million|billion|trillion|bn|tn|mn|k|m|b)\\b)?(?:st|nd|rd|th|s|'s)?`,
  'gi',
)
const ENGLISH_WORD = /[a-z]+/gi
const NO_NUMBER = { value: Number.NaN, kind: undefined }

/** Numbers in a Chinese text, by value: 6.1万 and 六万一千 are both 61000, 百分之三十 is 30. */
export function chineseNumbers(text: string): Mention[] {
  return [
    ...collect(text, CHINESE_FRACTION, ([, below = '', above = '']) => {
      const [part, whole] = [chineseValue(above), chineseValue(below)]
      return whole === 100 ? [part] : [part / whole, part]
    }),
    ...collect(text, CHINESE_TENTHS, ([, tenths = '']) => [chineseNumeral(tenths) * 10]),
    ...collect(text, CHINESE_FIGURE, ([, figure = '', scale]) => [
      figureValue(figure) * (scale ? (CHINESE_SCALES[scale] ?? 1) : 1),
    ]),
    ...collect(text, CHINESE_WORDS, ([numeral]) => [chineseNumeral(numeral)]),
  ]
}

/** Numbers in an English text, in figures, words and ordinals. */
export function englishNumbers(text: string): Mention[] {
  return [
    ...collect(text, ENGLISH_FIGURE, ([, figure = '', scale]) => {
      const value = figureValue(figure) * (scale ? (ENGLISH_SCALES[scale.toLowerCase()] ?? 1) : 1)
      // "the 1990s" is 90年代 as often as 1990年代
      return value >= 1900 && value < 2000 && value % 10 === 0 ? [value, value - 1900] : [value]
    }),
    ...englishNumberWords(text),
  ]
}

/** Value and kind of each number word; a Map, as "constructor" is a word too. */
const ENGLISH_WORDS = new Map<
  string,
  { value: number; kind: 'unit' | 'ordinal' | 'scale' | 'special' }
>([
  ...Object.entries({ ...ENGLISH_UNITS, ...ENGLISH_TENS }).map(entryOf('unit')),
  ...Object.entries(ENGLISH_ORDINALS).map(entryOf('ordinal')),
  ...Object.entries(ENGLISH_SCALES)
    .filter(([word]) => word.length > 2)
    .flatMap(([word, value]) => [
      entryOf('scale')([word, value]),
      entryOf('scale')([`${word}s`, value]),
    ]),
  ...Object.entries(ENGLISH_SPECIAL).map(entryOf('special')),
])

function englishNumberWords(text: string): Mention[] {
  const found: Mention[] = []
  let open: { start: number; end: number; total: number; section: number } | undefined
  const close = () => {
    if (open) found.push({ ...open, keys: keysOf([open.total + open.section]) })
    open = undefined
  }
  for (const match of text.matchAll(ENGLISH_WORD)) {
    const word = match[0].toLowerCase()
    const start = match.index
    const end = start + word.length
    if (open && !/^[\s-]*$/.test(text.slice(open.end, start).replace(/and/g, ''))) close()
    const { value, kind } = ENGLISH_WORDS.get(word) ?? NO_NUMBER
    if (kind === 'unit' || kind === 'ordinal') {
      // "twenty five" goes on, "two three" are two numbers
      if (open && !(open.section % 100 === 0 || (open.section % 10 === 0 && value < 10))) close()
      open = open
        ? { ...open, end, section: open.section + value }
        : { start, end, total: 0, section: value }
      if (kind === 'ordinal') close()
    } else if (kind === 'scale' && open) {
      open =
        value === 100
          ? { ...open, end, section: open.section * 100 }
          : { ...open, end, total: open.total + open.section * value, section: 0 }
    } else if (kind === 'special') {
      close()
      found.push({ start, end, keys: keysOf([value]) })
    } else if (word !== 'and') {
      close()
    }
  }
  close()
  return found
}

function collect(
  text: string,
  pattern: RegExp,
  values: (match: RegExpExecArray) => number[],
): Mention[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      keys: keysOf(values(match)),
    }))
    .filter(({ keys }) => keys.length > 0)
}

const keysOf = (values: number[]): Key[] =>
  values.filter(Number.isFinite).map((value, index): Key => [numberKey(value), index ? 0.6 : 1])

const figureValue = (figure: string) => Number(figure.replaceAll(',', ''))

const chineseValue = (text: string) => (/\d/.test(text) ? figureValue(text) : chineseNumeral(text))

function entryOf<Kind extends string>(kind: Kind) {
  return ([word, value]: [string, number]): [string, { value: number; kind: Kind }] => [
    word,
    { value, kind },
  ]
}
