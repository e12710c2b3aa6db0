import {
  type Clock,
  type Day,
  matchAt,
  readClock,
  readDay,
  readWeekday,
  readZone,
} from './date-tokens'
import { halfWidth } from './lines'
import { isPossible, type StatedTime } from './published-date'

/** A line that states when the story was published, where it comes from, or both. */
export type HeadLine = {
  time?: StatedTime
  source?: string
  /** What the line says besides, such as the name of an editor. */
  rest?: string
}

const dateLabel =
  /(?:(?:发布|发表|更新|刊发|发稿)?(?:时间|日期)|Publi(?:shed|cation)(?: (?:on|at|date|time))?|Posted(?: on)?|(?:Last )?updated(?: on)?|Date) *:? */iy
const creditLabel =
  /(?:稿件来源|新闻来源|消息来源|信息来源|文章来源|内容来源|来源|稿源|出处|转载自|转自|(?:News |Article |Story )?sources?|Credit) *: */iy
const otherLabel =
  /(?:责任编辑|编辑|责编|作者|记者|撰文|摄影|翻译|译者|校对|审核|阅读|浏览|点击|Editors?|Authors?|Writers?|Reporters?|Translators?|By) *[: ]/iy
const between = /[\s,;|·•—\-()[\]【】]*(?:(?:at|on)\b|T(?=\d))?[\s,;|·•—\-()[\]【】]*/iy

const longestName = 60

/** Reads a date line, a credit line, or both in one; null where the line is running text. */
export function readHeadLine(original: string): HeadLine | null {
  const text = halfWidth(original)
  const parts: { day?: Day; clock?: Clock; offset?: number; source?: string } = {}
  let at = skip(text, 0)
  while (at < text.length) {
    const end = readPart(text, original, at, parts)
    if (end === null) break
    at = skip(text, afterZone(text, end, parts))
  }
  const time = statedTime(parts)
  if (parts.day && !time) return null
  if (!time && !parts.source) return null
  const rest = original.slice(at).trim()
  if (rest && !canFollow(text, at, parts)) return null
  return { time, source: parts.source, rest: rest || undefined }
}

/** Straight after a clock time a sign is a zone's; elsewhere it only parts what stands about it. */
function afterZone(text: string, end: number, parts: { clock?: Clock; offset?: number }): number {
  const zone = parts.clock && parts.offset === undefined ? readZone(text, end) : null
  if (!zone) return end
  parts.offset = zone.offset
  return zone.end
}

function readPart(
  text: string,
  original: string,
  at: number,
  parts: { day?: Day; clock?: Clock; offset?: number; source?: string },
): number | null {
  if (!parts.source) {
    const credit = readCredit(text, original, at)
    if (credit) {
      parts.source = credit.name
      return credit.end
    }
  }
  if (!parts.day && matchAt(dateLabel, text, at)) {
    return readDay(text, skip(text, dateLabel.lastIndex)) ? dateLabel.lastIndex : null
  }
  const day = parts.day ? null : readDay(text, at)
  if (day) {
    parts.day = day
    return day.end
  }
  const clock = parts.clock ? null : readClock(text, at)
  if (clock) {
    parts.clock = clock
    return clock.end
  }
  const zone = parts.offset === undefined ? readZone(text, at) : null
  if (zone) {
    parts.offset = zone.offset
    return zone.end
  }
  return readWeekday(text, at)?.end ?? null
}

/** The name runs to the end of the line, or to a date or a label that follows it. */
function readCredit(text: string, original: string, at: number) {
  if (!matchAt(creditLabel, text, at)) return null
  const start = creditLabel.lastIndex
  const stop = nameEnds(text, start)
  const name = original
    .slice(start, stop)
    .trim()
    .replace(/[)）\]】]$/u, (bracket) =>
      hasOpening(original.slice(start, stop), bracket) ? bracket : '',
    )
  return name && isName(name) ? { name, end: stop } : null
}

function nameEnds(text: string, start: number): number {
  // Past the longest name a line is none of a credit, wherever it would end.
  for (let at = start + 1; at < Math.min(text.length, start + 2 * longestName); at += 1) {
    if (!/[\s|,;(]/u.test(text[at - 1] ?? '')) continue
    if (matchAt(otherLabel, text, at) || matchAt(dateLabel, text, at) || readDay(text, at))
      return at
  }
  return text.length
}

function isName(name: string): boolean {
  return name.length <= longestName && !/[。！？!?]/u.test(name) && !/\w{3}\.(?: |$)/u.test(name)
}

function hasOpening(name: string, closing: string): boolean {
  const pairs: Record<string, string> = { ')': '(', '）': '（', ']': '[', '】': '【' }
  return name.includes(pairs[closing] ?? closing)
}

function statedTime({ day, clock, offset }: { day?: Day; clock?: Clock; offset?: number }) {
  if (!day) return undefined
  const { hour = 0, minute = 0, second = 0 } = clock ?? {}
  const stated = { year: day.year, month: day.month, day: day.day, hour, minute, second, offset }
  return isPossible(stated) ? stated : undefined
}

/** A date at the head of a sentence is part of the sentence; before a label or a name it is not. */
function canFollow(text: string, at: number, { day, clock }: { day?: Day; clock?: Clock }) {
  const rest = text.slice(at)
  if (rest.length > 60 || /[。！？!?；;]|\.$/u.test(rest)) return false
  return Boolean(matchAt(otherLabel, text, at) || (day && clock && !/[,，:]/u.test(rest)))
}

function skip(text: string, at: number): number {
  matchAt(between, text, at)
  return between.lastIndex
}
