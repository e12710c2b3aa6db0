/** What is measured, and how many of the dimension's base unit one of it is. Currencies are dimensions of their own. */
export interface Unit {
  dimension: string
  factor: number
}

/**
 * A number as it is meant, whatever the language it stands in: 3.5万亿 and "3.5 trillion" are one
 * quantity. `low` and `high` are the same for an exact one; 数百万 and "several million" are a range.
 */
export interface Quantity {
  start: number
  /** Exclusive. */
  end: number
  text: string
  low: number
  high: number
  /** Other values that the words may mean: 八折 is 80 percent of a price, and 20 percent off it. */
  others?: number[]
  kind: QuantityKind
  unit?: Unit
  /** Where the word of the unit ends, if it stands behind the number. */
  unitEnd?: number
  /** May stand without a counterpart: 一个 and "a", "double", "the first". */
  isLoose: boolean
  /** 约, 近, about, nearly: a counterpart may be rounded. */
  isRough: boolean
}

export type QuantityKind = 'count' | 'percent' | 'fraction' | 'ordinal' | 'times' | 'year'

/** Characters in forms of full width as those of ASCII, marks between numbers apart: `１２．５％` is `12.5%`. */
export function narrowFigures(text: string): string {
  return text.replace(/[０-９．％Ａ-Ｚａ-ｚ＋－～：]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
}
