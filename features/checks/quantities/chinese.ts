import { chineseNumeral } from '@/features/passages/alignment/chinese-numerals'
import { joined, withRanges } from './chinese-joined'
import {
  COUNTED,
  DOUBLED,
  FRACTION,
  HALF,
  NEIGHBOURS,
  NUMBER,
  PERCENT,
  ROUGH_AFTER,
  ROUGH_BEFORE,
  SCALES,
  SECONDS,
  SEVERAL,
  TENTHS,
} from './chinese-patterns'
import { withoutWordsLikeNumbers } from './not-numbers'
import { narrowFigures, type Quantity, type QuantityKind } from './quantity'
import { chineseUnitAt, measured } from './units'
import { yearsInFull } from './year-ranges'

/** The quantities of a Chinese text in simplified characters, dates apart: give it a text with those blanked out. */
export function chineseQuantities(text: string): Quantity[] {
  const read = withoutWordsLikeNumbers(narrowFigures(text))
  const found: Quantity[] = []
  const taken = new Uint8Array(read.length)
  const add = (
    match: RegExpExecArray,
    value: number | [number, number],
    rest: Partial<Quantity> & { kind: QuantityKind },
  ) => {
    addAt(match.index, match.index + match[0].length, value, rest)
  }
  const addAt = (
    start: number,
    end: number,
    value: number | [number, number],
    rest: Partial<Quantity> & { kind: QuantityKind },
  ) => {
    const [low, high] = typeof value === 'number' ? [value, value] : value
    if (!Number.isFinite(low) || taken.subarray(start, end).includes(1)) return
    taken.fill(1, start, end)
    const isRough =
      ROUGH_BEFORE.test(read.slice(Math.max(0, start - 3), start)) ||
      ROUGH_AFTER.test(read.slice(end, end + 7))
    found.push({
      start,
      end,
      text: text.slice(start, end),
      low,
      high,
      isLoose: false,
      isRough,
      ...measured(chineseUnitAt(read, end), read, start),
      ...rest,
    })
  }
  for (const match of read.matchAll(PERCENT)) {
    const [, of, part, figure, numeral] = match
    const value = numberOf(part ?? figure ?? numeral ?? '')
    const parts = of === '万' ? 100 : of === '千' || match[0].includes('‰') ? 10 : 1
    add(match, value / parts, { kind: 'percent' })
  }
  for (const match of read.matchAll(FRACTION)) {
    const [, below, above, part, whole] = match
    add(match, numberOf(above ?? part ?? '') / numberOf(below ?? whole ?? ''), { kind: 'fraction' })
  }
  for (const match of read.matchAll(TENTHS)) addTenths(match)
  for (const match of read.matchAll(SECONDS)) {
    add(match, Number(`${match[1]}.${match[2]}`), { kind: 'count' })
  }
  for (const match of read.matchAll(NEIGHBOURS)) addNeighbours(match)
  for (const match of read.matchAll(SEVERAL)) addSeveral(match)
  for (const match of read.matchAll(DOUBLED)) {
    add(match, match[1] === '一' ? 2 : 4, { kind: 'times', isLoose: true })
  }
  for (const match of read.matchAll(HALF)) add(match, 0.5, { kind: 'fraction', isLoose: true })
  for (const match of read.matchAll(NUMBER)) addNumber(match)
  const inOrder = found.sort((one, other) => one.start - other.start)
  return withRanges(read, yearsInFull(read, joined(text, inOrder)))

  function addTenths(match: RegExpExecArray) {
    const [, figure = '', word, half = ''] = match
    const tenths = numberOf(figure) + (half === '半' ? 0.5 : half ? chineseNumeral(half) / 10 : 0)
    if (tenths > 10) return
    const percent = tenths * 10
    add(match, percent, { kind: 'percent', ...(word === '折' && { others: [100 - percent] }) })
  }

  function addSeveral(match: RegExpExecArray) {
    const [, several, over, ten, bare] = match
    if (several) return add(match, spread(several, 1, 10), { kind: 'count' })
    if (over) return add(match, spread(over, 1, 10), { kind: 'count' })
    if (ten) return add(match, [10, 20], { kind: 'count' })
    add(match, spread(bare ?? '', 1, 2), { kind: 'count' })
  }

  function addNeighbours(match: RegExpExecArray) {
    const [, tens = '', first = '', second = '', scale = ''] = match
    const [low, high] = [chineseNumeral(first), chineseNumeral(second)]
    if (high - low !== 1 && `${first}${second}` !== '三五') return
    const base = tens ? 10 * (tens.length > 1 ? chineseNumeral(tens.charAt(0)) : 1) : 0
    const factor = SCALES.get(scale) ?? 1
    const end = match.index + match[0].length
    const middle = match.index + tens.length + first.length
    const rest = { kind: 'count' as const, isRough: true, isLoose: true }
    addAt(match.index, middle, base + low * factor, rest)
    addAt(middle, end, base + high * factor, rest)
  }

  function addNumber(match: RegExpExecArray) {
    const [all, ordinal, figure, scale, numeral, more, moreScale, after] = match
    const start = match.index
    const end = start + all.length
    if (figure && isCode(read, start + (ordinal?.length ?? 0), figure.length)) return
    const isNumber = ordinal || after === '倍' || numeral?.includes('点')
    if (numeral && !isNumber && !isCounted(read, start, numeral, end - start)) return
    const plain = figure ? numberOf(figure) : chineseNumeral(numeral ?? '')
    const value = plain * (SCALES.get(scale ?? '') ?? 1) * (SCALES.get(moreScale ?? '') ?? 1)
    const kind: QuantityKind = ordinal ? 'ordinal' : after === '倍' ? 'times' : 'count'
    const isLoose =
      isOfDecade(read, end) ||
      (numeral !== undefined &&
        (value <= 1 ||
          isOfDecade(read, end) ||
          /^[百千万亿]/.test(numeral) ||
          isBoth(read, numeral, end))) ||
      (kind === 'ordinal' && value === 1)
    const others =
      after === '倍'
        ? timesOf(read, start, value)
        : after && value < 100
          ? [1900 + value, 2000 + value]
          : decadeOf(read, value, end)
    const isMore = more !== undefined || /[多余几]/.test(all.slice(0, -1))
    const step = 10 ** Math.floor(Math.log10(value || 1))
    add(match, isMore ? [value, value + step] : value, { kind, isLoose, ...(others && { others }) })
  }
}

/** 增长两倍 is threefold, strictly; 是去年的两倍 is twice as much, or one time more. */
const timesOf = (text: string, start: number, value: number) =>
  /(?:[增加长涨升多高大快]|扩大|翻)[了约近超过达到至]{0,3}$/.test(
    text.slice(Math.max(0, start - 5), start),
  )
    ? [value - 1, value + 1]
    : [value - 1]

/** 20世纪80年代 is "the 1980s": the century is said by the decade. */
const isOfDecade = (text: string, end: number) =>
  /^世纪(?:前|初|末)?[\d一二三四五六七八九]{1,2}十?(?:、|年代)/.test(text.slice(end, end + 9))

/** The 70 of 70、80年代. */
const decadeOf = (text: string, value: number, end: number) =>
  value % 10 === 0 && value < 100 && /^[、和至到-]\d0年代/.test(text.slice(end, end + 6))
    ? [1900 + value]
    : undefined

/** Whether the figure belongs to a name such as F-22, 5G or B2. */
function isCode(text: string, start: number, length: number): boolean {
  return (
    /(?:^|[^A-Za-z])[A-Z]{1,5}[-‑]?$|[A-Za-z]['’`"]?$/.test(
      text.slice(Math.max(0, start - 7), start),
    ) ||
    /^[A-Za-z](?![A-Za-z]{2})/.test(
      text
        .slice(start + length, start + length + 3)
        .replace(/^(?:km|kg|cm|mm|m|g)(?![A-Za-z])/, ''),
    )
  )
}

/** 两国, 两人: English says "both", "the pair", "they", or names them. */
const isBoth = (text: string, numeral: string, end: number) =>
  numeral === '两' && /^(?:大|个)?[国人方地党军队侧边头端者家国]/.test(text.slice(end, end + 2))

/** A numeral in characters is a number where it is made of several, or something is counted with it. */
function isCounted(text: string, start: number, numeral: string, length: number): boolean {
  if (/[十百千万亿]/.test(numeral) && numeral.length > 1 && !/^[十百千万亿]+$/.test(numeral))
    return true
  if (/^十[一二三四五六七八九]$/.test(numeral)) return true
  return COUNTED_BEHIND.test(text.slice(start + length, start + length + 3))
}

const COUNTED_BEHIND = new RegExp(`^(?:大|多|余|来)?(?:${COUNTED})`)

const spread = (scale: string, from: number, to: number): [number, number] => {
  const factor = SCALES.get(scale) ?? Number.NaN
  return [factor * from, factor * to]
}

const numberOf = (text: string) =>
  /\d/.test(text) ? Number(text.replaceAll(',', '')) : chineseNumeral(text)
