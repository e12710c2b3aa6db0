import type { Quantity, Unit } from './quantity'

export interface Matching {
  /** Quantities of each side that nothing on the other answers to. */
  zh: Quantity[]
  en: Quantity[]
  /** Those that answer to each other in value, but not in what is measured. */
  otherUnit: [zh: Quantity, en: Quantity][]
  /** Those that answer to each other. */
  pairs: [zh: Quantity, en: Quantity][]
}

/** How far a rounded number may be from what it rounds. */
const ROUNDING = 0.06
/** Conversions between units are rounded as a rule: 2,000亩 is "over 130 hectares". */
const CONVERSION = 0.05
/** 38摄氏度 is "about 100 degrees Fahrenheit". */
const DEGREES = 1.5

/**
 * Sets the quantities of two languages against each other, each in at most one pair, the surest pairs
 * first: the same value, then another reading of it, then what overlaps or is rounded, then what is
 * the same in another unit.
 */
export function matchQuantities(zh: Quantity[], en: Quantity[]): Matching {
  const open = { zh: new Set(zh), en: new Set(en) }
  const otherUnit: [Quantity, Quantity][] = []
  const pairs: [Quantity, Quantity][] = []
  for (const answers of [isSame, isSameOtherwise, overlaps, isConverted]) {
    for (const one of tellingFirst(open.zh)) {
      const candidates = tellingFirst(open.en).filter((other) => answers(one, other))
      const found = candidates.find((other) => !differsInUnit(one, other)) ?? candidates[0]
      if (!found) continue
      open.zh.delete(one)
      open.en.delete(found)
      pairs.push([one, found])
      if (differsInUnit(one, found) && answers !== isConverted) otherUnit.push([one, found])
    }
  }
  return { zh: [...open.zh], en: [...open.en], otherUnit, pairs }
}

/** What may stand alone must not take the counterpart of what may not. */
function tellingFirst(quantities: Set<Quantity>): Quantity[] {
  return [...quantities].sort((one, other) => Number(one.isLoose) - Number(other.isLoose))
}

const isExact = ({ low, high }: Quantity) => low === high

const near = (one: number, other: number, tolerance: number) =>
  Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other))

const EXACT = 1e-9

function isSame(one: Quantity, other: Quantity): boolean {
  return isExact(one) && isExact(other) && near(one.low, other.low, EXACT)
}

/** 30 percent and 0.3, 三倍 and "double", the 60 of "60 to 80 million". */
function isSameOtherwise(one: Quantity, other: Quantity): boolean {
  const isShare = one.kind === 'percent' && other.kind === 'percent'
  const values = (of: Quantity) => (isShare ? [of.low, ...(of.others ?? [])] : readingsOf(of))
  return values(one).some((value) => values(other).some((each) => near(value, each, EXACT)))
}

function readingsOf({ low, high, others = [], kind }: Quantity): number[] {
  if (low !== high) return [low]
  const all = [low, ...others]
  return kind === 'percent' ? [...all, low / 100, low / 100 + 1] : all
}

function overlaps(one: Quantity, other: Quantity): boolean {
  if (!isExact(one) || !isExact(other)) {
    const [low, high] = [Math.max(one.low, other.low), Math.min(one.high, other.high)]
    // Of two that are vague, 数百 and "thousands" only touch.
    return isExact(one) || isExact(other) ? low <= high * 1.001 : low < high * 0.999
  }
  if (isYear(one) || isYear(other)) return false
  if (Number.isInteger(one.low) && Number.isInteger(other.low) && Math.max(one.low, other.low) < 20)
    return false
  if (one.isRough || other.isRough) return isRoughly(one.low, other.low)
  return isRoundingOf(one.low, other.low) || isRoundingOf(other.low, one.low)
}

const isYear = ({ low }: Quantity) => Number.isInteger(low) && low >= 1900 && low < 2100

/** "About 51 million" for 5127万: near, and written with fewer figures; 36 is not about 38. */
function isRoughly(one: number, other: number): boolean {
  const [rounded, full] = figuresOf(one) < figuresOf(other) ? [one, other] : [other, one]
  const figures = figuresOf(rounded)
  if (figures === figuresOf(full)) return false
  const lastFigure = 10 ** (Math.floor(Math.log10(Math.abs(rounded) || 1)) - figures + 1)
  return near(one, other, ROUNDING) && Math.abs(one - other) <= lastFigure
}

/** Whether one is the other written with fewer figures: 1.3 million for 128.6万, not 130 for 131. */
function isRoundingOf(rounded: number, full: number): boolean {
  const figures = figuresOf(rounded)
  if (figures >= figuresOf(full) || figures < 2) return false
  return Number(full.toPrecision(figures)) === rounded
}

/** How many figures a number is written with, noughts at its ends apart: 2 for 1,300,000 and for 0.013. */
function figuresOf(value: number): number {
  const digits = value.toExponential(11).slice(0, 13).replace('.', '')
  return (
    digits.length -
    digits
      .split('')
      .reverse()
      .findIndex((digit) => digit !== '0')
  )
}

export function isConverted(one: Quantity, other: Quantity): boolean {
  if (!one.unit || !other.unit) return false
  const [first, second] = [one.unit, unitBeside(other.unit, one.unit)]
  if (first.dimension === 'celsius' && second.dimension === 'fahrenheit')
    return Math.abs(one.low * 1.8 + 32 - other.low) <= DEGREES
  if (first.dimension !== second.dimension || first.factor === second.factor) return false
  return near(one.low * first.factor, other.low * second.factor, CONVERSION)
}

/** A pound is money beside money, and else a weight. */
function unitBeside(unit: Unit, other: Unit): Unit {
  if (unit.dimension !== 'pound') return unit
  return other.dimension === 'mass'
    ? { dimension: 'mass', factor: 0.453_592 }
    : { dimension: 'GBP', factor: 1 }
}

/** The same number of another unit: 500公里 and "500 miles", 3亿元 and "300 million dollars". */
function differsInUnit(one: Quantity, other: Quantity): boolean {
  if (!one.unit || !other.unit) return false
  const second = unitBeside(other.unit, one.unit)
  return one.unit.dimension !== second.dimension || one.unit.factor !== second.factor
}
