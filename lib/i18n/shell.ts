import { createTranslator } from 'next-intl'
import { allMessages } from '@/lib/i18n/all-messages'
import { fallbackLocale, isKnownLocale, type Locale } from '@/lib/i18n/languages'

type Branch = 'backup' | 'check' | 'doctor' | 'import' | 'memory' | 'newsroom.memory'

/** The words in which a command speaks to the shell that it was typed in. */
export function shellWords<B extends Branch>(
  namespace: B,
  locale: Locale = shellLocale(process.env),
) {
  return createTranslator({ locale, messages: allMessages[locale], namespace })
}

export type ShellWords<B extends Branch = 'import'> = ReturnType<typeof shellWords<B>>

/** The language that a shell is set to; the fallback language where it is none of ours. */
export function shellLocale(settings: Record<string, string | undefined>): Locale {
  const setting = settings.LC_ALL || settings.LC_MESSAGES || settings.LANG || ''
  const [subtag = ''] = setting.toLowerCase().split(/[_.@-]/u)
  return isKnownLocale(subtag) ? subtag : fallbackLocale
}
