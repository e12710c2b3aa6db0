import {
  ENGLISH_ORDINALS,
  ENGLISH_SCALES,
  ENGLISH_TENS,
  ENGLISH_UNITS,
} from '@/features/passages/alignment/number-words'

// Maps, as "constructor" is a word too.
export const SCALES = new Map(Object.entries({ ...ENGLISH_SCALES, trn: 1e12 }))
export const UNITS = new Map(Object.entries(ENGLISH_UNITS))
export const TENS = new Map(Object.entries(ENGLISH_TENS))
export const ORDINALS = new Map(
  Object.entries({
    ...ENGLISH_ORDINALS,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
  }),
)
/** Into how many parts: "a fifth", "two-thirds". */
export const PARTS = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    hundredth: 100,
    thousandth: 1000,
  }),
)
/** Words that count how often, or how many of a small number together. */
export const TIMES = new Map(
  Object.entries({
    double: 2,
    doubled: 2,
    doubling: 2,
    doubles: 2,
    twice: 2,
    thrice: 3,
    triple: 3,
    tripled: 3,
    triples: 3,
    tripling: 3,
    threefold: 3,
    twofold: 2,
    fourfold: 4,
    fivefold: 5,
    tenfold: 10,
    quadruple: 4,
    quadrupled: 4,
    once: 1,
    couple: 2,
    pair: 2,
    both: 2,
  }),
)
/** Words for many, with the least and the most that they are said of. */
export const MANY = new Map(
  Object.entries({
    dozens: [12, 100],
    tens: [20, 100],
    scores: [20, 200],
    hundreds: [100, 1000],
    thousands: [1000, 100_000],
    millions: [1e6, 1e9],
    billions: [1e9, 1e12],
    trillions: [1e12, 1e15],
  }) as [string, [number, number]][],
)
