import { headlineWords } from '@/components/ui/headline-words'
import { type Locale, languages } from '@/lib/i18n/languages'

export type FittedHeadline = { lines: string[]; size: number; lineHeight: number }

type Box = { width: number; height: number }

/** How wide a text is, in ems. */
type Measure = (text: string) => number

const sizes = [96, 88, 80, 74, 68, 62, 56, 50, 44]

/**
 * Sets a headline in a box, as large as it can be; one that is too long for the smallest size is cut.
 * The lines are made as even as they can be.
 */
export function fitHeadline(
  headline: string,
  locale: Locale,
  box: Box,
  measure: Measure,
): FittedHeadline {
  const pieces = piecesOf(headline, locale)
  for (const size of sizes) {
    const lineHeight = Math.round(size * languages[locale].shareType.leading)
    const most = Math.floor(box.height / lineHeight)
    const lines = evenLines(pieces, box.width / size, measure)
    if (lines.length <= most) return { lines, size, lineHeight }
    if (size === sizes.at(-1)) {
      return { lines: cut(lines, most, box.width / size, measure), size, lineHeight }
    }
  }
  throw new Error('there are no sizes')
}

/** What a line may not break within. Joined, they are the headline. */
function piecesOf(headline: string, locale: Locale): string[] {
  const text = headline.replace(/\s+/gu, ' ').trim()
  return languages[locale].isSpaced ? (text.match(/\S+\s*/gu) ?? []) : headlineWords(text, locale)
}

function evenLines(pieces: string[], width: number, measure: Measure): string[] {
  const lines = fill(pieces, width, measure)
  for (let narrower = width * 0.96; narrower > width / 2; narrower *= 0.96) {
    const evener = fill(pieces, narrower, measure)
    if (evener.length > lines.length) break
    lines.splice(0, lines.length, ...evener)
  }
  return lines
}

function fill(pieces: string[], width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  const whole = (text: string) => measure(text.trimEnd()) <= width
  for (const piece of pieces.flatMap((piece) => (whole(piece) ? [piece] : [...piece]))) {
    if (line === '' || whole(line + piece)) line += piece
    else {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    }
  }
  if (line.trimEnd()) lines.push(line.trimEnd())
  return lines
}

function cut(lines: string[], most: number, width: number, measure: Measure): string[] {
  const last = lines[most - 1] ?? ''
  return [...lines.slice(0, most - 1), withEllipsis(last, width, measure)]
}

/** The text as it is where it fits on a line, else what fits of it. `width` in ems. */
export function cutToWidth(text: string, width: number, measure: Measure): string {
  return measure(text) <= width ? text : withEllipsis(text, width, measure)
}

function withEllipsis(text: string, width: number, measure: Measure): string {
  let kept = text
  while (measure(`${kept}…`) > width) kept = [...kept].slice(0, -1).join('')
  while (/[\p{P}\s]$/u.test(kept)) kept = kept.slice(0, -1)
  return `${kept}…`
}
