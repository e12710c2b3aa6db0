import { createTranslator } from 'next-intl'
import type { Locale } from '@/lib/i18n/locales'
import en from '@/messages/en.json'
import zh from '@/messages/zh.json'

const messages = { zh, en }

/** The words in which an import speaks to a shell. */
export function shellWords(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], namespace: 'import' })
}

export type ShellWords = ReturnType<typeof shellWords>

/** The language that a shell is set to; English where it is none of ours. */
export function shellLocale(settings: Record<string, string | undefined>): Locale {
  const setting = settings.LC_ALL || settings.LC_MESSAGES || settings.LANG || ''
  return /^zh/iu.test(setting) ? 'zh' : 'en'
}
