import { readFileSync } from 'node:fs'
import type { Messages } from 'next-intl'
import type { Locale } from '@/lib/i18n/locales'

const read = (locale: Locale): Messages =>
  JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))

/** What people see, as the product says it. */
export const words: Record<Locale, Messages> = { zh: read('zh'), en: read('en') }
