import type { Locale } from '@/lib/i18n/locales'
import type en from '@/messages/en.json'

export type FailureWords = (typeof en)['newsroom']['failure']

/**
 * What to say where nothing else stands that could give words. Fetched when it is wanted, since every
 * page would carry it otherwise; null where it does not come.
 */
export async function readFailureWords(locale: Locale): Promise<FailureWords | null> {
  try {
    const { newsroom } = await catalogues[locale]()
    return newsroom.failure
  } catch {
    return null
  }
}

const catalogues = {
  zh: () => import('@/messages/zh.json'),
  en: () => import('@/messages/en.json'),
}
