import { knownLocales } from '@/lib/i18n/languages'
import { type Locale, locales } from '@/lib/i18n/locales'

/** Two languages, in the order of the table, so that either way round is the same pair. */
export type Pair = readonly [Locale, Locale]

export function pairOf(one: Locale, other: Locale): Pair {
  return knownLocales.indexOf(one) < knownLocales.indexOf(other) ? [one, other] : [other, one]
}

export const pairKey = ([first, second]: Pair) => `${first} ${second}`

/** Every two of the newsroom's languages, those first that are offered first. */
export const pairs = locales.flatMap((one, index) =>
  locales.slice(index + 1).map((other) => pairOf(one, other)),
) as [Pair, ...Pair[]]

export const isIn = (pair: Pair, locale: Locale) => pair.includes(locale)
