/**
 * What is measured of a bead: a run of units of one language set against a run of the other.
 * The order is that of the weights.
 */
const BEAD_FEATURES = [
  'wordsFromZh',
  'wordsFromEn',
  'figures',
  'marks',
  'strayZh',
  'strayEn',
  'length',
  'sentences',
] as const

/** What is measured of a whole group, beside its beads. */
const GROUP_FEATURES = [
  'zhAlone',
  'enAlone',
  'manyZh',
  'manyEn',
  'furtherPieces',
  'block',
  'blockSize',
  'clauseCuts',
  'wordCuts',
  'uncutPieces',
] as const

export const FEATURES = [...BEAD_FEATURES, ...GROUP_FEATURES] as const
export type Feature = (typeof FEATURES)[number]

export const BEAD_SIZE = BEAD_FEATURES.length
export const FEATURE_COUNT = FEATURES.length

/** The place of each feature among the weights. */
export const PLACE = Object.fromEntries(
  FEATURES.map((feature, place) => [feature, place]),
) as Record<Feature, number>
