/** The terms of IPTC's vocabulary of digital source types that have a name in our languages. */
const named = [
  'digitalCapture',
  'humanEdits',
  'minorHumanEdits',
  'composite',
  'digitalCreation',
  'digitalArt',
  'screenCapture',
  'algorithmicMedia',
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'compositeSynthetic',
] as const

export type SourceType = (typeof named)[number]

/** The term of a digital source type, which files give as an address or by itself; null for others. */
export function sourceTypeOf(written: string): SourceType | null {
  const term = written.split('/').at(-1)
  return named.find((name) => name === term) ?? null
}
