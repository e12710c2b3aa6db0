import { readFigure } from './english-figures'
import { readWords } from './english-phrases'
import type { Raw, Read } from './english-scale'
import { type Token, tokensOf } from './english-tokens'
import { SCALES } from './english-words'
import { narrowFigures, type Quantity } from './quantity'
import { englishUnitAt, measured } from './units'
import { yearsInFull } from './year-ranges'

const ROUGH_BEFORE =
  /(?:about|around|nearly|almost|roughly|some|approximately|over|than|least|under|below|above|exceeding|exceeded|up to|close to|as many as|estimated|surpassed|topped|only|just)(?: (?:a|an|US|the))? ?[$€£¥]?$/i

/** Names that only look like numbers. */
const NAMES =
  /\b(?:Covid-?19|Three (?:Gorges|Kingdoms|Rivers)|Seven Sisters|Thousand Islands?|One China|one country|two systems|One Belt|One Road|Six[- ]Day War|Seven[- ]Eleven|Five[- ]Star|Big (?:Three|Four|Five)|Two Sessions|World War (?:One|Two|II?)|Gang of Four|Four Seasons|Catch[- ]22|(?:no|any|every|some|each|either|another)[- ]one|one another|one of the|Double (?:11|Eleven|12|Twelve)|ground zero|zero[- ](?:COVID|sum|carbon|emission)\w*)/gi

/** The quantities of an English text, dates apart: give it a text with those blanked out. */
export function englishQuantities(text: string): Quantity[] {
  // In 4x100 the x stands for a sign.
  const signed = narrowFigures(text).replace(/(?<=\d)x(?=\d)/gi, '×')
  const read = signed.replace(NAMES, (name) => '\u0000'.repeat(name.length))
  const tokens = tokensOf(read)
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const next = readAt(read, tokens, at)
    if (next.quantity) found.push(finished(text, read, next.quantity))
    at = next.after
  }
  return withRanges(read, yearsInFull(read, found))
}

function readAt(text: string, tokens: Token[], at: number): Read {
  const token = tokens[at] as Token
  if (token.figure !== undefined) return readFigure(text, tokens, at, token.figure)
  return readWords(text, tokens, at)
}

function withRanges(text: string, found: Quantity[]): Quantity[] {
  return found.map((each, index) => {
    const next = found[index + 1]
    if (!next || !/^ ?(?:to|and|or|-|–|—|~) ?[$€£¥]?$/.test(text.slice(each.end, next.start)))
      return each
    const scale = [
      ...next.text.toLowerCase().matchAll(/hundred|thousand|million|billion|trillion|bn|tn/g),
    ]
    const factor = scale.reduce((product, [word]) => product * (SCALES.get(word) ?? 1), 1)
    const unit = each.unit ?? next.unit
    const others =
      factor > 1 && each.low < 1000 ? [...(each.others ?? []), each.low * factor] : each.others
    const kind = next.kind === 'percent' && each.kind === 'count' ? 'percent' : each.kind
    return { ...each, kind, ...(unit && { unit }), ...(others && { others }) }
  })
}

function finished(text: string, read: string, raw: Raw): Quantity {
  const isRough =
    raw.isRough ??
    (ROUGH_BEFORE.test(read.slice(Math.max(0, raw.start - 20), raw.start)) ||
      /^ ?(?:or so|odd|plus|\+)/.test(read.slice(raw.end, raw.end + 6)))
  return {
    isLoose: false,
    ...raw,
    isRough,
    text: text.slice(raw.start, raw.end),
    ...measured(englishUnitAt(read, raw.end), read, raw.start),
  }
}
