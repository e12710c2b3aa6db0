import type { WarningCode } from './document'
import type { HeadLine } from './head-line'
import type { Line } from './lines'
import { isSameMoment, type StatedTime } from './published-date'

/** The lines whose date, whose update and whose credit count. */
export type ChosenHead = { date?: Line; update?: Line; source?: Line; times: StatedTime[] }

type Candidate = { line: Line; read: HeadLine; isBelowText: boolean }

/**
 * Of several dates the first counts that is not an update's, of several credits the last below the
 * text, as documents are laid out; but a line that says more, or is set as body text is, yields to one that is not.
 */
export function chooseHead(candidates: Candidate[]): ChosenHead {
  const below = candidates.filter(({ isBelowText }) => isBelowText).reverse()
  const above = candidates.filter(({ isBelowText }) => !isBelowText)
  const dates = candidates.filter(({ read }) => read.time).sort(byFitness)
  const updates = dates.filter(({ read }) => read.isUpdate)
  const published = dates.find(({ read }) => !read.isUpdate)
  const sources = [...below, ...above].filter(({ read }) => read.source).sort(byFitness)
  const date = published ?? updates[0]
  const update = published ? updates[0] : undefined
  const times = [date, update].flatMap((chosen) => chosen?.read.time ?? [])
  return { date: date?.line, update: update?.line, source: sources[0]?.line, times }
}

/** Why a line is body text, though its date or its credit may count; null where it is none. */
export function faultOf(line: Line, read: HeadLine, chosen: ChosenHead): WarningCode | null {
  const isDate = chosen.date === line || chosen.update === line
  const isSource = chosen.source === line
  if (read.isUnreadDate) return 'unreadable-date'
  if (read.rest) return 'unplaced'
  if (read.time && chosen.times.some((time) => isSameMoment(time, read.time))) return null
  if (read.time && !isDate) return isSource ? 'unplaced' : 'second-date'
  if (read.source && !isSource) return isDate ? 'unplaced' : 'second-source'
  return null
}

export function misplaced(read: HeadLine): WarningCode {
  if (read.rest) return 'unplaced'
  return read.time ? 'misplaced-date' : 'misplaced-source'
}

function byFitness(a: Candidate, b: Candidate): number {
  const unfitness = ({ line, read }: Candidate) => (read.rest ? 2 : 0) + (line.indent > 0 ? 1 : 0)
  return unfitness(a) - unfitness(b)
}
