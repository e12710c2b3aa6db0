import { isTimeZone } from '@/lib/dates'
import { matchAt } from './date-fold'
import { abbreviations, chineseNames, englishNames, type NamedZone } from './zone-names'

/** The time zone that a date is stated in; `CST` may be China's or America's, `unknown` any. */
export type Zone = NamedZone | 'CST' | 'unknown'

const signed =
  / ?(?:(?<name>UTC|GMT|UT) ?)?(?<sign>[+-])(?<hours>\d{1,2})(?:(?<colon>:)?(?<minutes>\d{2}))?(?!\d)/y
const hoursWord = / *(?:小时|个小时|hours?\b)/iy
const chineseZone = /(?<way>[东西])(?<number>[一二三四五六七八九十]{1,2}|\d{1,2})区(?:时间)?/y
const chineseName = /(?<name>\p{Script=Han}{1,8}?)时间/uy
const chineseLocal = /(?<name>\p{Script=Han}{1,8}?)?(?:当地|本地|地方)(?:时间)?/uy
const labelWords = /[发更刊修阅编布登载]|创建|上传|成稿|来源|截至|播出/u
const ianaName = /[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?/y
const englishName = /(?<name>(?:[A-Za-z][A-Za-z.]* ){1,4}?)[Tt]ime(?: [Zz]one)?\b/y
const abbreviation = /(?<name>[A-Z]{1,5})(?![A-Za-z0-9])/y
const local = /local\b/iy

/** Zones that may stand in front of a time; other letters there are a name. */
const wellKnown = new Set(
  'UTC GMT EST EDT PST PDT BST CET CEST MSK BJT HKT SGT JST KST AEST AEDT'.split(' '),
)

/**
 * The zone at a place of a folded line. Straight after a clock time more is taken for a zone than
 * elsewhere, and what looks like one but is not known is `unknown`, since the time is not the site's.
 */
export function readZone(
  text: string,
  at: number,
  { isAfterClock, isIso }: { isAfterClock: boolean; isIso: boolean },
): { zone: Zone; end: number } | null {
  return (
    readOffset(text, at, { isAfterClock, isIso }) ??
    readChineseZone(text, at, isAfterClock) ??
    readEnglishZone(text, at, isAfterClock) ??
    readAbbreviation(text, at, isAfterClock)
  )
}

function readOffset(
  text: string,
  at: number,
  { isAfterClock, isIso }: { isAfterClock: boolean; isIso: boolean },
) {
  const groups = matchAt(signed, text, at)?.groups
  if (!groups) return null
  const { name, sign, hours, minutes, colon } = groups
  if (!name && (!isAfterClock || hours?.length !== 2)) return null
  const size = Number(hours) * 60 + Number(minutes ?? '0')
  const offset = sign === '-' ? -size : size
  const isOffset = offset >= -720 && offset <= 840 && Number(minutes ?? '0') < 60
  if (!isOffset) return name ? { zone: 'unknown' as const, end: signed.lastIndex } : null
  // 09:30-10:30 may be from one time to another.
  const isRange = !name && sign === '-' && !isIso && Boolean(colon)
  const end = signed.lastIndex
  matchAt(hoursWord, text, end)
  return { zone: isRange ? ('unknown' as const) : offset, end: Math.max(end, hoursWord.lastIndex) }
}

function readChineseZone(
  text: string,
  at: number,
  isAfterClock: boolean,
): { zone: Zone; end: number } | null {
  const numbered = matchAt(chineseZone, text, at)?.groups
  if (numbered) {
    const count = countOf(numbered.number ?? '')
    const zone = count <= 12 ? count * (numbered.way === '东' ? 60 : -60) : 'unknown'
    return { zone, end: chineseZone.lastIndex }
  }
  const where = matchAt(chineseLocal, text, at)?.groups
  if (where) {
    return { zone: chineseNames.get(where.name ?? '') ?? 'unknown', end: chineseLocal.lastIndex }
  }
  const name = matchAt(chineseName, text, at)?.groups?.name
  if (!name || labelWords.test(name)) return null
  const known = chineseNames.get(name)
  return known !== undefined || isAfterClock
    ? { zone: known ?? 'unknown', end: chineseName.lastIndex }
    : null
}

function readEnglishZone(
  text: string,
  at: number,
  isAfterClock: boolean,
): { zone: Zone; end: number } | null {
  const iana = matchAt(ianaName, text, at)?.[0]
  if (iana) return { zone: isTimeZone(iana) ? iana : 'unknown', end: ianaName.lastIndex }
  const name = matchAt(englishName, text, at)?.groups?.name
  if (name) {
    const known = englishNames.get(name.trim().toLowerCase())
    if (known !== undefined || (isAfterClock && /^(?:[A-Z][A-Za-z.]* |local )+$/u.test(name))) {
      return { zone: known ?? 'unknown', end: englishName.lastIndex }
    }
  }
  return matchAt(local, text, at) ? { zone: 'unknown', end: local.lastIndex } : null
}

function readAbbreviation(text: string, at: number, isAfterClock: boolean) {
  if (/[A-Za-z]/u.test(text[at - 1] ?? '')) return null
  const name = matchAt(abbreviation, text, at)?.groups?.name
  if (!name) return null
  const end = abbreviation.lastIndex
  if (name === 'CST') return { zone: 'CST' as const, end }
  const known = abbreviations.get(name)
  const isPlain = isAfterClock || wellKnown.has(name)
  if (known !== undefined) return isPlain ? { zone: known, end } : null
  return isAfterClock && /^[A-Z]{1,4}T$/u.test(name) ? { zone: 'unknown' as const, end } : null
}

function countOf(number: string): number {
  if (/^\d/u.test(number)) return Number(number)
  const units = '一二三四五六七八九'.indexOf(number.replace('十', '') || '零') + 1
  return (number.includes('十') ? 10 : 0) + units
}
