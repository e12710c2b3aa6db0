import { fallbackLocale } from '@/lib/i18n/languages'
import type { Locale } from '@/lib/i18n/locales'
import type en from '@/messages/en.json'

export type FailureWords = (typeof en)['newsroom']['failure']

/**
 * What to say where nothing else stands that could give words. Fetched when it is wanted, since every
 * page would carry it otherwise; null where it does not come.
 */
export async function readFailureWords(locale: Locale): Promise<FailureWords | null> {
  try {
    const { newsroom } = await catalogueOf(locale).catch(() => catalogueOf(fallbackLocale))
    return newsroom ? newsroom.failure : await readFailureWords(fallbackLocale)
  } catch {
    return null
  }
}

async function catalogueOf(locale: Locale): Promise<Partial<typeof en>> {
  return (await import(`../../messages/${locale}.json`)).default
}
