import type { Locale, PerLocale } from '@/lib/i18n/locales'

/** A text left empty is no text. */
export function withText(
  texts: PerLocale<string>,
  locale: Locale,
  text: string,
): PerLocale<string> {
  const { [locale]: _, ...others } = texts
  return text === '' ? others : { ...texts, [locale]: text }
}
