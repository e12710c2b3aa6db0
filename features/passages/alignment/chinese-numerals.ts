const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Record<string, number> = { 万: 1e4, 亿: 1e8, 兆: 1e12 }

/** The value of a Chinese numeral such as 三百二十一, 二〇一九, 十二点五, 三点五万亿; NaN for anything else. */
export function chineseNumeral(text: string): number {
  const [whole = '', behind = ''] = text.split('点')
  const value = /[十百千万亿兆]/.test(whole) ? composed(whole) : positional(whole)
  const decimals = behind.replace(/[万亿]{1,2}$/, '')
  if (!decimals) return value
  const scale = behind.slice(decimals.length)
  const factor = [...scale].reduce((product, each) => product * (MYRIADS[each] ?? 1), 1)
  return (value + positional(decimals) / 10 ** decimals.length) * factor
}

function positional(text: string): number {
  if (text === '') return Number.NaN
  let value = 0
  for (const character of text) value = value * 10 + (DIGITS[character] ?? Number.NaN)
  return value
}

function composed(text: string): number {
  let total = 0
  let section = 0
  let digit = -1
  for (const character of text) {
    const myriad = MYRIADS[character]
    const unit = UNITS[character]
    if (myriad) {
      const counted = section + Math.max(digit, 0)
      // 万亿 multiplies what was counted so far; 三亿五千万 adds to it.
      total = counted > 0 ? total + counted * myriad : Math.max(total, 1) * myriad
      section = 0
      digit = -1
    } else if (unit) {
      section += (digit < 0 ? 1 : digit) * unit
      digit = -1
    } else {
      digit = DIGITS[character] ?? Number.NaN
    }
  }
  return total + section + Math.max(digit, 0)
}
