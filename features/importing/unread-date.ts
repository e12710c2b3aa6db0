import { isCalendarDay, readDay } from './date-days'
import { foldDateLine } from './date-fold'
import { readDateLabel } from './date-labels'
import type { WarningCode } from './document'
import { readDateParts } from './head-line'

const signs = /^[\s\d年月日号时点分秒许半星期周:./,'’()[\]|~-]+$/u
const shortDay =
  /(?<!\d)(?:\d{1,2} ?月 ?\d{1,2} ?[日号]|\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?!\d)|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4} ?年)/u
const englishShortDay =
  /^(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? *)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? *\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? *(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?)(?:,? *['’]?\d{2})?(?:,? *\d{1,2}(?:[:.]\d{2})? *(?:[ap]\.?m\.?)?)?$/iu

/** A line that is a date and nothing else, though none that could be read; such is no headline. */
export function faultyDateOf(line: string): WarningCode | null {
  const text = foldDateLine(line)
  const { tokens, at } = readDateParts(line)
  const days = tokens.flatMap((token) => (token.kind === 'day' ? [token.day] : []))
  if (days.length > 0 && at >= text.length) {
    return days.some(({ other }) => other) ? 'ambiguous-date' : 'unreadable-date'
  }
  const label = readDateLabel(text, 0)
  const rest = text.slice(label?.end ?? 0).trim()
  if (label && text[label.end - 1] === ':') return 'unreadable-date'
  const isShort = rest.length <= 60
  const isDate = (signs.test(rest) && shortDay.test(rest)) || englishShortDay.test(rest)
  return isShort && isDate ? 'unreadable-date' : null
}

const looksDated = /\d{4}|[〇零○一二三四五六七八九]{4}年|民国|令和|平成/u
const sentenceEnd = /[。！？!?；;.][”"’』」)）]*$/u

/** How much of a line is looked through for a date. */
const lookedThrough = 400

/** Whether a line that is no sentence, but a title or a note, states a full date. */
export function isDatedNote(text: string): boolean {
  return text.length <= 160 && !sentenceEnd.test(text) && holdsFullDate(text)
}

/** Whether a full date stands anywhere near the head of a line. */
export function holdsFullDate(line: string): boolean {
  const text = foldDateLine(line.slice(0, lookedThrough))
  if (!looksDated.test(text)) return false
  for (let at = 0; at < text.length; at += 1) {
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && isStart(text, at)) {
      const day = readDay(text, at)
      if (day && isCalendarDay(day)) return true
    }
  }
  return false
}

/** Not within a word or a number. */
function isStart(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  return !(/[A-Za-z]/u.test(before) && /[A-Za-z]/u.test(text[at] ?? '')) && !/\d/u.test(before)
}
