/**
 * The parts that a date line is made of, each read at one place of a text in half-width signs.
 * Every reader answers with where its part ends, or null.
 */

export type Day = { year: number; month: number; day: number; end: number }
export type Clock = { hour: number; minute: number; second: number; end: number }

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const englishMonth =
  '(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const ordinal = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'

const dayPatterns = [
  /(?<year>\d{4}) *年 *(?<month>\d{1,2}) *月 *(?<day>\d{1,2}) *[日号]/y,
  /(?<year>[〇零○一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})[日号]/y,
  /(?<year>\d{4})(?<sign>[-/.]) ?(?<month>\d{1,2})\k<sign> ?(?<day>\d{1,2})(?!\d)/y,
  new RegExp(`${englishMonth} *${ordinal} *,? *(?<year>\\d{4})(?!\\d)`, 'iy'),
  new RegExp(`${ordinal} *(?:of +)?[- ]?${englishMonth},?[- ]*(?<year>\\d{4})(?!\\d)`, 'iy'),
]

export function readDay(text: string, at: number): Day | null {
  for (const pattern of dayPatterns) {
    const groups = matchAt(pattern, text, at)?.groups
    if (!groups) continue
    const month = groups.name
      ? monthNames.indexOf(groups.name.slice(0, 3).toLowerCase()) + 1
      : numberOf(groups.month)
    return { year: numberOf(groups.year), month, day: numberOf(groups.day), end: pattern.lastIndex }
  }
  return null
}

const dayPart = '凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜间|晚|[ap]\\.?m\\.?'
const clock = new RegExp(
  `(?:(?<before>${dayPart}) *)?(?<hour>\\d{1,2}) *(?:[:时点] *(?<minute>\\d{1,2})(?: *分)?(?:(?: *: *|(?<=分) *)(?<second>\\d{1,2})(?:\\.\\d+)? *秒?)?|[时点](?:整)?|(?= *[ap]\\.?m\\b))(?: *(?<after>[ap]\\.?m\\b\\.?))?`,
  'iy',
)

export function readClock(text: string, at: number): Clock | null {
  const groups = matchAt(clock, text, at)?.groups
  if (!groups) return null
  const part = (groups.before ?? groups.after ?? '').toLowerCase().replaceAll('.', '')
  return {
    hour: hourOf(numberOf(groups.hour), part),
    minute: numberOf(groups.minute ?? '0'),
    second: numberOf(groups.second ?? '0'),
    end: clock.lastIndex,
  }
}

const weekday =
  /\(? ?(?:(?:星期|周|礼拜)[一二三四五六日天]|(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\b\.?) ?\)?/iy

export function readWeekday(text: string, at: number): { end: number } | null {
  return matchAt(weekday, text, at) ? { end: weekday.lastIndex } : null
}

const chinaTime = /\(?(?:北京时间|Beijing time|China standard time|BJT|CST)\)?/iy
const universalTime =
  /\(?(?:(?:UTC|GMT)(?: ?(?<offset>[+-]\d{1,2}(?::?\d{2})?))?|Z\b|(?<bare>[+-]\d{2}:?\d{2}))\)?/iy

/** The offset is in minutes ahead of UTC. */
export function readZone(text: string, at: number): { offset: number; end: number } | null {
  if (matchAt(chinaTime, text, at)) return { offset: 480, end: chinaTime.lastIndex }
  const match = matchAt(universalTime, text, at)
  if (!match) return null
  const stated = match.groups?.offset ?? match.groups?.bare ?? '+0'
  const [, sign, hours, minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?/u.exec(stated) ?? []
  const size = Number(hours) * 60 + Number(minutes)
  return { offset: sign === '-' ? -size : size, end: universalTime.lastIndex }
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function hourOf(hour: number, part: string): number {
  const isAfternoon = /下午|傍晚|晚|夜间|pm/u.test(part)
  if (isAfternoon && hour < 12) return hour + 12
  if (part === '中午' && hour < 3) return hour + 12
  return /am|凌晨/u.test(part) && hour === 12 ? 0 : hour
}

const chineseDigits = '〇一二三四五六七八九'

function numberOf(text = ''): number {
  if (/^\d/u.test(text)) return Number(text)
  const ten = text.indexOf('十')
  if (ten < 0) return Number([...text.replace(/[零○]/gu, '〇')].map(digitOf).join(''))
  const tens = ten === 0 ? 1 : digitOf(text[0] ?? '')
  const units = text.slice(ten + 1)
  return tens * 10 + (units ? digitOf(units) : 0)
}

function digitOf(character: string): number {
  return chineseDigits.indexOf(character)
}
