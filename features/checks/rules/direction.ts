import type { Figures } from '@/features/checks/figures'
import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'
import type { Quantity } from '@/features/checks/quantities/quantity'

type Direction = 'up' | 'down'

const IN_CHINESE: Record<Direction, RegExp> = {
  up: /[增升涨]|提高|扩大|高于|上扬/,
  down: /[降减跌缩]|回落|下滑|低于|亏|萎/,
}
const IN_ENGLISH: Record<Direction, RegExp> = {
  up: /\b(?:rose|ris(?:e|es|en|ing)|increas\w*|grew|grow\w*|up|climb\w*|gain\w*|jump\w*|surg\w*|soar\w*|expan\w*|higher|above|rais\w*)\b/i,
  down: /\b(?:fell|fall(?:s|en|ing)?|drop\w*|declin\w*|decreas\w*|down|slid\w*|shr[aiu]nk\w*|reduc\w*|plung\w*|tumbl\w*|lower\w*|below|contract\w*|cut\w*|slump\w*|dip\w*|los[est]\w*|slow\w*|shed|slash\w*|trim\w*)\b/i,
}

/** What went up in one language and down in the other, by the same share; frost that is warmth in the other. */
export function checkDirections({ zh, en }: PassageText, { quantities }: Figures): Found[] {
  return quantities.pairs.flatMap(([one, other]): Found[] => {
    const [chinese, english] = [
      directionOf(zh, one, IN_CHINESE),
      directionOf(en, other, IN_ENGLISH),
    ]
    const isOpposite = chinese !== null && english !== null && chinese !== english
    const isOtherSign =
      one.unit?.dimension === 'celsius' && isBelowZero(zh, one) !== isBelowZero(en, other)
    return isOpposite || isOtherSign ? [{ rule: 'number-direction', zh: one, en: other }] : []
  })
}

/** Null where the clause around a share says neither, or both. */
function directionOf(
  text: string,
  of: Quantity,
  words: Record<Direction, RegExp>,
): Direction | null {
  if (of.kind !== 'percent') return null
  if (isNegative(text, of)) return 'down'
  const clause = around(text, of)
  const [up, down] = [words.up.test(clause), words.down.test(clause)]
  if (up === down) return null
  return up ? 'up' : 'down'
}

/** The clause that a number stands in: to the next mark, number or conjunction, and no further than a breath. */
function around(text: string, { start, end }: Quantity): string {
  const before = text.slice(Math.max(0, start - 40), start)
  const behind = text.slice(end, end + 30)
  return `${before.split(MARKS).at(-1)}\u0000${behind.split(MARKS)[0]}`
}

const MARKS =
  /[，。；：、（）,;:()\d]|\.(?=\s|$)|\b(?:and|but|while|from|after|compared|versus|than)\b|至|到|比|较/

const isNegative = (text: string, { start }: Quantity) =>
  /(?:minus |negative |(?:^|[^\dA-Za-z%％])[-－−]|负)$/u.test(
    text.slice(Math.max(0, start - 9), start),
  )

const isBelowZero = (text: string, one: Quantity) =>
  isNegative(text, one) ||
  /零下 ?$|sub-?zero/.test(text.slice(Math.max(0, one.start - 10), one.start)) ||
  /^.{0,24}?(?:below (?:zero|freezing)|sub-?zero)/i.test(text.slice(one.end, one.end + 40))
