import type { LanguageLinks } from '@/components/site/language-switch'
import { everyLocale, type Locale, locales } from '@/lib/i18n/locales'
import { frontPath, type StoryAddress, storyPath } from '@/lib/paths'

/** The same page in every language; a page that is the site's own is there in all of them. */
export function languageLinks(
  hrefOf: (locale: Locale) => string,
  available: readonly Locale[] = locales,
): LanguageLinks {
  const link = (locale: Locale) => ({
    href: hrefOf(locale),
    isAvailable: available.includes(locale),
  })
  return everyLocale(link)
}

/**
 * The same story in every language; where it is missing, the address says so. Editions that went out
 * at different times may differ in their slugs.
 */
export function storyLanguageLinks(
  editions: readonly StoryAddress[],
  pathOf = storyPath,
): LanguageLinks {
  const addressIn = (locale: Locale) =>
    editions.find((edition) => edition.locale === locale) ?? editions[0]
  return languageLinks(
    (locale) => {
      const address = addressIn(locale)
      return address ? pathOf({ ...address, locale }) : frontPath(locale)
    },
    editions.map(({ locale }) => locale),
  )
}
