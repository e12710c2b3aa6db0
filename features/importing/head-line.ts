import { isOutlet } from './asides/names'
import { isOtherLabel, readCount, readCredit } from './credit'
import { foldDateLine, matchAt } from './date-fold'
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

const between =
  /[\s,;|│┃丨·•—\-()[\]【】/，]*(?:(?:(?:at|on|and|in|to)\b|[Tt](?=\d)|于(?=[\d ]))[\s,;|│┃丨·•—\-()[\]【】/]*)?/iy

/** Beyond it a line that begins with who wrote a story is running text. */
const longestByline = 120

/** Two dates with their labels, weekdays and zones have some twelve. */
const mostParts = 24

/** Reads a date line, a credit line, or both in one; null where the line is running text. */
export function readHeadLine(original: string): HeadLine | null {
  return readFromHead(original) ?? readBehindByline(original)
}

function readFromHead(original: string): HeadLine | null {
  const { text, tokens, source, at } = readDateParts(original)
  const dates = statedDates(tokens)
  const hasDay = tokens.some(({ kind }) => kind === 'day')
  if (!dates) return source ? { source, rest: original.trim(), isUnreadDate: true } : null
  if (!hasDay && !source) return null
  const rest = original.slice(at).trim()
  if (rest && !canFollow(text, at, { tokens, source })) return null
  const isClear = !rest || tokens.at(-1)?.kind !== 'clock' || !mayBeZone(rest)
  return { ...timesOf(isClear ? dates : inDoubt(dates)), source, rest: rest || undefined }
}

/** Behind a clock time letters of no zone that is known, or a bare number, may be one all the same. */
function mayBeZone(rest: string): boolean {
  return (
    !isOutlet(rest) &&
    /^[([（]?(?:[A-Z]{2,5}|[+-]\d{1,2}|(?:Eastern|Central|Mountain|Pacific|Atlantic)\b.*)[)\]）]?$/u.test(
      rest,
    )
  )
}

function inDoubt({ published, updated }: StatedDates): StatedDates {
  const doubted = (time: StatedTime): StatedTime => ({ ...time, zone: time.zone ?? 'unknown' })
  // The zone stands behind the last of them.
  if (updated) return { ...(published && { published }), updated: doubted(updated) }
  return published ? { published: doubted(published) } : {}
}

/** A line may name those who made a story before it says where that is from, and of when. */
function readBehindByline(original: string): HeadLine | null {
  const text = foldDateLine(original)
  if (text.length > longestByline) return null
  const parting = isOtherLabel(text, 0) ? /[\s|;,]/u : /[|│┃丨]/u
  let isParted = false
  for (let at = 1; at < text.length; at += 1) {
    if (parting.test(text[at - 1] ?? '')) isParted = true
    if (/[\s|;,│┃丨]/u.test(text[at] ?? '') || !isParted) continue
    isParted = false
    const read = readFromHead(original.slice(at))
    if (read) return { ...read, rest: original }
  }
  return null
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
    const end = credit?.end ?? token?.end ?? readCount(text, at) ?? undefined
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

/** A date at the head of a sentence is part of the sentence; before a label or a name it is not. */
function canFollow(
  text: string,
  at: number,
  { tokens, source }: { tokens: DateToken[]; source?: string },
) {
  const has = (kind: DateToken['kind']) => tokens.some((token) => token.kind === kind)
  const rest = text.slice(at)
  if (isOtherLabel(text, at) && rest.length <= longestByline) return !/[。！？!?；;]/u.test(rest)
  if (rest.length > 60 || /[。！？!?；;]|\.$/u.test(rest)) return false
  return source !== undefined || (has('day') && has('clock') && !/[,，:]/u.test(rest))
}

function skip(text: string, at: number): number {
  matchAt(between, text, at)
  return between.lastIndex
}
