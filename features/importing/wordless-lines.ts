import type { ParseWarning, WarningCode } from './document'
import { foldLabel } from './fold-label'
import type { Line } from './lines'

const meaningful = /[\p{L}\p{N}\p{Extended_Pictographic}?!？！]/u
const number = '(?:\\d{1,4}|[一二三四五六七八九十百]{1,4})'
const pageNumbers = [
  /^\d{1,4} ?\/ ?\d{1,4} ?(?:页)?$/u,
  new RegExp(
    `^(?:第 ?${number} ?页)?[ ,/,、(（]*(?:共|总|总共|全) ?${number} ?页[)）]?$|^[(（]?第 ?${number} ?页[)）]?$`,
    'u',
  ),
  /^(?:page|pg\.?|p\.) ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/iu,
  /^\d{1,4} of \d{1,4}$/iu,
  /^[-~·•*] ?\d{1,4} ?[-~·•*]$/u,
  /^[-~·•*([<] ?(?:page|第)? ?\d{1,4} ?(?:页)? ?[-~·•*)\]>]$/iu,
]
const clock = '(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?'
const timeCode = new RegExp(`^${clock} ?-{1,2}> ?${clock}(?:\\s|$)`, 'u')
const cueSign = /^(?:\d{1,6}|WEBVTT(?: .*)?|Kind: \w+|Language: [\w-]+)$/u
const longest = 200

/** A mark of the end that is made of signs; it stands for a word. */
const endSign = /^-+ ?30 ?-+$|^#(?: ?#){2,3}$/u

/**
 * Takes out the lines that hold no words: rules, page numbers, and the numbers and times of
 * subtitles. Each kind is told once, at the first of its lines.
 */
export function withoutWordless(lines: Line[]): { lines: Line[]; warnings: ParseWarning[] } {
  const first = new Map<WarningCode, ParseWarning>()
  const folded = lines.map(({ text }) => (text.length > longest ? '' : foldLabel(text)))
  const areSubtitles = folded.some((text) => timeCode.test(text))
  const kept = lines.filter((line, index) => {
    const text = folded[index] ?? ''
    const isCue = areSubtitles && isCueLine(text, folded[index + 1])
    const code = isCue ? 'subtitle-signs' : kindOf(line.text, text)
    if (!code) return true
    const warning = first.get(code)
    if (warning) warning.count = (warning.count ?? 1) + 1
    else first.set(code, { line: line.number, code, text: line.text, count: 1 })
    return false
  })
  return { lines: kept, warnings: [...first.values()] }
}

/** Of a cue's number, its times, and what stands at the head of such a file. */
function isCueLine(text: string, next: string | undefined): boolean {
  if (timeCode.test(text) || /^(?:WEBVTT|Kind:|Language:)/u.test(text)) return cueOrHead(text)
  return next !== undefined && timeCode.test(next) && cueSign.test(text)
}

function cueOrHead(text: string): boolean {
  return timeCode.test(text) || cueSign.test(text)
}

function kindOf(line: string, folded: string): WarningCode | null {
  if (endSign.test(folded)) return null
  if (!meaningful.test(line)) return 'rules'
  return pageNumbers.some((pattern) => pattern.test(folded)) ? 'page-numbers' : null
}
