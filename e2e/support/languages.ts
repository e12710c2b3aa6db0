/** The languages of the newsroom that the suite opens, in their order. */
export const locales = ['zh', 'en'] as const

export type Locale = (typeof locales)[number]

export type PerLocale<T> = Partial<Record<Locale, T>>
