/** Chinese numerals as they stand in dates, for use inside a pattern. */
export const numeral = '[〇零○一二两三四五六七八九十百廿卅]'

const digits = '〇一二三四五六七八九'

/** The value of 26, 二六, 二十六, 廿六, 一百一十五 or 一一五. */
export function numberOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text)
  const plain = text
    .replace(/[零○]/gu, '〇')
    .replace(/两/gu, '二')
    .replace(/廿/gu, '二十')
    .replace(/卅/gu, '三十')
  if (!/[十百]/u.test(plain)) return Number([...plain].map(digitOf).join(''))
  const [hundreds, rest] = plain.includes('百') ? plain.split('百') : ['', plain]
  return (hundreds ? digitOf(hundreds) * 100 : 0) + tensOf((rest ?? '').replace('〇', ''))
}

function tensOf(text: string): number {
  const ten = text.indexOf('十')
  if (ten < 0) return text === '' ? 0 : digitOf(text)
  const units = text.slice(ten + 1)
  return (ten === 0 ? 1 : digitOf(text.slice(0, ten))) * 10 + (units ? digitOf(units) : 0)
}

function digitOf(character: string): number {
  const digit = digits.indexOf(character)
  return digit < 0 ? Number.NaN : digit
}
