import { inLanguage, inLocale, type Locale, type PerLocale } from '@/lib/i18n/locales'

/** A name in the page's language, or in another that has it, then marked with that language. */
export function Localized({ values, locale }: { values: PerLocale<string>; locale: Locale }) {
  const found = inLocale(values, locale)
  if (!found) return null
  if (found.locale === locale) return found.value
  return <span {...inLanguage(found.locale)}>{found.value}</span>
}
