import {
  knownLocales,
  type Locale,
  languages,
  readLanguages,
  usualLanguages,
} from '@/lib/i18n/languages'

export type { Locale } from '@/lib/i18n/languages'

/**
 * The languages that this newsroom publishes in, in the order in which they are offered. A browser
 * reads them from its page (see `localesOnPage`), so that one build serves any choice. What is wrong
 * with the setting is said by `lib/env.ts`, before anything else begins.
 */
export const locales = readLanguages(setting() ?? '') ?? chosenUsually()

export const defaultLocale: Locale = locales[0]

/** The attributes of `html` that tell a browser's code what `locales` are. */
export const localesOnPage = { 'data-languages': locales.join(',') }

/** A value given once per language, where a language may be missing. */
export type PerLocale<T> = Partial<Record<Locale, T>>

/** BCP 47 tags, for `lang` and `hreflang`. */
export const languageTags = everyLocale((locale): string => languages[locale].tag)

/** The attributes of whatever holds words of a language. */
export function inLanguage(locale: Locale): { lang: string; dir: 'ltr' | 'rtl' } {
  const { tag, direction } = languages[locale]
  return { lang: tag, dir: direction }
}

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

export function otherLocales(locale: Locale): Locale[] {
  return locales.filter((other) => other !== locale)
}

/** A value for each of the newsroom's languages. */
export function eachLocale<T>(value: (locale: Locale) => T): PerLocale<T> {
  return Object.fromEntries(locales.map((locale) => [locale, value(locale)]))
}

/** A value for every language there is. */
export function everyLocale<T>(value: (locale: Locale) => T): Record<Locale, T> {
  const entries = knownLocales.map((locale) => [locale, value(locale)])
  return Object.fromEntries(entries) as Record<Locale, T>
}

/** The value in the asked language, else in the first that has one, with the language it came in. */
export function inLocale<T>(
  values: PerLocale<T>,
  locale: Locale,
): { value: T; locale: Locale } | null {
  for (const candidate of [locale, ...otherLocales(locale)]) {
    const value = values[candidate]
    if (value !== undefined) return { value, locale: candidate }
  }
  return null
}

function setting(): string | undefined {
  const page = typeof document === 'undefined' ? undefined : document.documentElement
  return page?.dataset.languages ?? process.env.LANGUAGES
}

function chosenUsually() {
  const usual = readLanguages(usualLanguages)
  if (!usual) throw new Error('the usual languages are not in the table')
  return usual
}
