import { createTranslator } from 'next-intl'
import { allMessages } from '@/lib/i18n/all-messages'
import { fallbackLocale, isKnownLocale, type Locale } from '@/lib/i18n/languages'

/** The words in which an import speaks to a shell. */
export function shellWords(locale: Locale) {
  return createTranslator({ locale, messages: allMessages[locale], namespace: 'import' })
}

export type ShellWords = ReturnType<typeof shellWords>

/** The language that a shell is set to; the fallback language where it is none of ours. */
export function shellLocale(settings: Record<string, string | undefined>): Locale {
  const setting = settings.LC_ALL || settings.LC_MESSAGES || settings.LANG || ''
  const [subtag = ''] = setting.toLowerCase().split(/[_.@-]/u)
  return isKnownLocale(subtag) ? subtag : fallbackLocale
}
