import { readDay } from './date-days'
import { foldDateLine, matchAt } from './date-fold'
import { readDateLabel } from './date-labels'
import { type DateToken, readDateToken, type StatedDates, statedDates } from './date-line'
import type { StatedTime } from './published-date'

/** A line that states when the story was published, where it comes from, or both. */
export type HeadLine = {
  /** Of the first publication; of the update where the line states that alone. */
  time?: StatedTime
  isUpdate?: boolean
  /** Of the last update, where the line states it beside the first publication. */
  updated?: StatedTime
  source?: string
  /** What the line says besides, such as the name of an editor. */
  rest?: string
  /** Whether it holds a date that could not be read. */
  isUnreadDate?: boolean
}

const creditLabel =
  /(?:稿件来源|新闻来源|消息来源|信息来源|文章来源|内容来源|来源|稿源|出处|转载自|转自|(?:News |Article |Story )?sources?|Credit) *: */iy
const otherLabel =
  /(?:责任编辑|编辑|责编|作者|记者|撰文|摄影|翻译|译者|校对|审核|阅读|浏览|点击|Editors?|Authors?|Writers?|Reporters?|Translators?|By) *[: ]/iy
const between =
  /[\s,;|·•—\-()[\]【】/，]*(?:(?:(?:at|on|and|in|to)\b|[Tt](?=\d)|于(?=[\d ]))[\s,;|·•—\-()[\]【】/]*)?/iy

const longestName = 60

/** Two dates with their labels, weekdays and zones have some twelve. */
const mostParts = 24

/** Reads a date line, a credit line, or both in one; null where the line is running text. */
export function readHeadLine(original: string): HeadLine | null {
  const { text, tokens, source, at } = readDateParts(original)
  const dates = statedDates(tokens)
  const hasDay = tokens.some(({ kind }) => kind === 'day')
  if (!dates) return source ? { source, rest: original.trim(), isUnreadDate: true } : null
  if (!hasDay && !source) return null
  const rest = original.slice(at).trim()
  if (rest && !canFollow(text, at, tokens)) return null
  return { ...timesOf(dates), source, rest: rest || undefined }
}

/** The parts of a line's dates and its credit, from its head on; `at` is where other text begins. */
export function readDateParts(original: string) {
  const text = foldDateLine(original)
  const tokens: DateToken[] = []
  let source: string | undefined
  let at = skip(text, 0)
  while (at < text.length && tokens.length < mostParts) {
    const credit = source ? null : readCredit(text, original, at)
    const token = credit ? null : readDateToken(text, at, tokens)
    const end = credit?.end ?? token?.end
    if (end === undefined) break
    if (credit) source = credit.name
    if (token) tokens.push(token)
    at = isClockAt(text, end, token) ? end : skip(text, end)
  }
  const stray = strayLabel(text, tokens, at)
  return stray
    ? { text, tokens: tokens.slice(0, -1), source, at: stray.start }
    : { text, tokens, source, at }
}

function timesOf({ published, updated }: StatedDates): Partial<HeadLine> {
  if (!published) return updated ? { time: updated, isUpdate: true } : {}
  return { time: published, ...(updated && { updated }) }
}

/** Straight after a clock time a sign is a zone's; elsewhere it only parts what stands about it. */
function isClockAt(text: string, end: number, token: DateToken | null): boolean {
  return token?.kind === 'clock' && /^ ?[+-]\d/u.test(text.slice(end, end + 3))
}

/** A last word that opens what the line goes on with, as 发布 does 发布会. */
function strayLabel(text: string, tokens: DateToken[], at: number) {
  const last = tokens.at(-1)
  if (last?.kind !== 'label' || at >= text.length) return null
  return /^\s*[\p{L}\p{N}]/u.test(text.slice(last.end, last.end + 3)) ? last.label : null
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
    if (matchAt(otherLabel, text, at) || opensDate(text, at) || readDay(text, at)) return at
  }
  return text.length
}

function opensDate(text: string, at: number): boolean {
  const label = readDateLabel(text, at)
  return Boolean(label && (text[label.end - 1] === ':' || readDay(text, skip(text, label.end))))
}

function isName(name: string): boolean {
  return name.length <= longestName && !/[。！？!?]/u.test(name) && !/\w{3}\.(?: |$)/u.test(name)
}

function hasOpening(name: string, closing: string): boolean {
  const pairs: Record<string, string> = { ')': '(', '）': '（', ']': '[', '】': '【' }
  return name.includes(pairs[closing] ?? closing)
}

/** A date at the head of a sentence is part of the sentence; before a label or a name it is not. */
function canFollow(text: string, at: number, tokens: DateToken[]) {
  const has = (kind: DateToken['kind']) => tokens.some((token) => token.kind === kind)
  const rest = text.slice(at)
  if (rest.length > 60 || /[。！？!?；;]|\.$/u.test(rest)) return false
  return Boolean(
    matchAt(otherLabel, text, at) || (has('day') && has('clock') && !/[,，:]/u.test(rest)),
  )
}

function skip(text: string, at: number): number {
  matchAt(between, text, at)
  return between.lastIndex
}
