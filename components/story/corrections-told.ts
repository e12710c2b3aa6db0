import type { CorrectionTold, Edition, OtherEdition } from './edition'

/**
 * All corrections of a story, in the order of time: those of the edition, and those of other
 * languages that it was not corrected with.
 */
export function correctionsTold(
  { locale, corrections }: Pick<Edition, 'locale' | 'corrections'>,
  others: OtherEdition[],
): CorrectionTold[] {
  const own = corrections.map(({ at, note }): CorrectionTold => ({ at, note, other: null }))
  const elsewhere = others.flatMap((other) =>
    other.corrections
      .filter(({ at }) => corrections.every((each) => each.at !== at))
      .map(
        ({ at, elsewhere }): CorrectionTold => ({ at, note: elsewhere?.[locale] ?? null, other }),
      ),
  )
  return [...own, ...elsewhere].toSorted((a, b) => (a.at < b.at ? -1 : 1))
}
