import type { Font, Glyph, PathCommand } from 'opentype.js'
import { visualOrder } from './visual-order'

/** A character as it is set; without a glyph where no font of ours has it. */
type Sort = { character: string; glyph: Glyph | null; unitsPerEm: number; advance: number }

/** What has neither width nor shape of its own: joiners, variation selectors, combining marks. */
const invisible = /^[\p{Cf}\p{M}\p{Cc}]$/u
const wide = /^[\p{Script=Han}\p{Emoji_Presentation}\u3000-\u30ff\uac00-\ud7a3\uff01-\uff60]$/u

export function widthOf(text: string, size: number, fonts: Font[]): number {
  return sortsOf(text, fonts).reduce((width, { advance }) => width + advance * size, 0)
}

/**
 * A line of text as SVG, outlines rather than letters, so that it looks the same on a machine without
 * any fonts. What no font of ours has is left to those of the machine.
 */
export function lineAsSvg(
  text: string,
  { x, y, size, colour, fonts }: LinePosition & { fonts: Font[] },
): string {
  let at = x
  let outlines = ''
  let rest = ''
  for (const { character, glyph, advance } of sortsOf(text, fonts)) {
    if (glyph) outlines += glyph.getPath(at, y, size).commands.map(pathCommand).join('')
    else {
      rest += `<text x="${at.toFixed(1)}" y="${y}" font-size="${size}" font-family="serif" font-weight="bold" fill="${colour}">${escapeXml(character)}</text>`
    }
    at += advance * size
  }
  return `<path fill="${colour}" d="${outlines}"/>${rest}`
}

/** The library's own `toPathData` writes NaN for some numbers close to a whole one. */
function pathCommand(command: PathCommand): string {
  switch (command.type) {
    case 'M':
    case 'L':
      return command.type + points(command.x, command.y)
    case 'Q':
      return `Q${points(command.x1, command.y1, command.x, command.y)}`
    case 'C':
      return `C${points(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`
    case 'Z':
      return 'Z'
  }
}

const points = (...lengths: number[]) => lengths.map((length) => length.toFixed(1)).join(' ')

/** `y` is the baseline's; lengths in pixels. */
export type LinePosition = { x: number; y: number; size: number; colour: string }

function sortsOf(text: string, fonts: Font[]): Sort[] {
  return [...visualOrder(text.normalize('NFC'))].flatMap(
    (character) => sortOf(character, fonts) ?? [],
  )
}

/** Null for what nothing is set for. */
function sortOf(character: string, fonts: Font[]): Sort | null {
  for (const font of fonts) {
    const glyph = font.charToGlyph(character)
    if (glyph.index === 0) continue
    const { unitsPerEm } = font
    return { character, glyph, unitsPerEm, advance: (glyph.advanceWidth ?? 0) / unitsPerEm }
  }
  if (invisible.test(character)) return null
  return { character, glyph: null, unitsPerEm: 1, advance: wide.test(character) ? 1 : 0.6 }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
