import type { Block, Passage } from '@/db/content'
import { knownLocales } from '@/lib/i18n/languages'
import { isLocale, type Locale } from '@/lib/i18n/locales'

const nothing: Block[] = []

/** What a passage says in a language; nothing where it was stored before the language was published in. */
export function blocksIn(panels: Passage['panels'], locale: Locale): Block[] {
  return panels[locale] ?? nothing
}

/** The newsroom's languages, and any that it no longer publishes in but that the passages hold. */
export function languagesOf(...passages: Pick<Passage, 'panels'>[]): Locale[] {
  return knownLocales.filter(
    (locale) =>
      isLocale(locale) || passages.some(({ panels }) => blocksIn(panels, locale).length > 0),
  )
}

/** A panel for each of some languages. */
export function panelsOf<L extends Locale>(
  languages: readonly L[],
  blocks: (locale: L) => Block[],
): Passage['panels'] {
  return Object.fromEntries(languages.map((locale) => [locale, blocks(locale)]))
}
