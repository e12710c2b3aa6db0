import type { Moment, Period } from './moment'

const IN_CHINESE = /(?<!前)第?([一二三四1-4])季度|([上下])半年/g
const IN_ENGLISH =
  /\b(?:(first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter(?! of (?:an?|the century)\b)|Q([1-4])|([1-4])Q|(first|second) half(?! of the (?:century|match|game|season))|(?:the )?H([12]))\b/g
const ORDINALS = ['first', 'second', 'third', 'fourth']

export const chinesePeriods = (text: string): Moment[] =>
  [...text.matchAll(IN_CHINESE)].map((match) => {
    const [, quarter, half] = match
    const period: Period = half
      ? `half ${half === '上' ? 1 : 2}`
      : `quarter ${numberOf('一二三四'.indexOf(quarter ?? '') + 1 || Number(quarter))}`
    return momentOf(match, period)
  })

export const englishPeriods = (text: string): Moment[] =>
  [...text.matchAll(IN_ENGLISH)].map((match) => {
    const [, ordinal, q, ofQ, half, h] = match
    const period: Period =
      half || h
        ? `half ${half === 'second' || h === '2' ? 2 : 1}`
        : `quarter ${numberOf(ordinal ? placeOf(ordinal) : Number(q ?? ofQ))}`
    return momentOf(match, period)
  })

const placeOf = (word: string) =>
  /^\d/.test(word) ? Number(word.charAt(0)) : ORDINALS.indexOf(word) + 1

const numberOf = (value: number) => Math.min(4, Math.max(1, value)) as 1 | 2 | 3 | 4

const momentOf = (match: RegExpExecArray, period: Period): Moment => ({
  start: match.index,
  end: match.index + match[0].length,
  text: match[0],
  period,
})
