import type { Messages } from '@/lib/i18n/all-messages'
import { fallbackLocale } from '@/lib/i18n/languages'
import type { Locale } from '@/lib/i18n/locales'

export type FailureWords = Record<'title' | 'text' | 'again' | 'toDesk', string> & {
  /** Under which the log tells of the error. */
  number: (number: string) => string
}

/**
 * What to say where nothing else stands that could give words. Fetched when it is wanted, since every
 * page would carry it otherwise; null where it does not come.
 */
export async function readFailureWords(locale: Locale): Promise<FailureWords | null> {
  try {
    const { newsroom } = await catalogueOf(locale).catch(() => catalogueOf(fallbackLocale))
    if (!newsroom) return await readFailureWords(fallbackLocale)
    const { createTranslator } = await import('next-intl')
    const t = createTranslator({ locale, messages: { newsroom }, namespace: 'newsroom.failure' })
    return {
      title: t('title'),
      text: t('text'),
      again: t('again'),
      toDesk: t('toDesk'),
      number: (number) => t('number', { number }),
    }
  } catch {
    return null
  }
}

async function catalogueOf(locale: Locale): Promise<Partial<Messages>> {
  return (await import(`../../messages/${locale}.json`)).default
}
