import { allMessages } from '@/lib/i18n/all-messages'
import { type Locale, languageTags, locales } from '@/lib/i18n/locales'

/** The newsroom's languages by name, as a sentence in `locale` lists them: Chinese and English. */
export function languageList(locale: Locale): string {
  const names = locales.map((each) => allMessages[locale].languages[each])
  return new Intl.ListFormat(languageTags[locale], { type: 'conjunction' }).format(names)
}
