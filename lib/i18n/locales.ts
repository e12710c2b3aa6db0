/** The languages that a story can be published in, in the order in which they are offered. */
export const locales = ['zh', 'en'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'zh'

/** A value given once per language, where a language may be missing. */
export type PerLocale<T> = Partial<Record<Locale, T>>

/** BCP 47 tags, for `lang` and `hreflang`: the Chinese edition is in simplified characters. */
export const languageTags: Record<Locale, string> = { zh: 'zh-Hans', en: 'en' }

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

export function otherLocales(locale: Locale): Locale[] {
  return locales.filter((other) => other !== locale)
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
