import { readFileSync } from 'node:fs'
import type { Messages } from 'next-intl'
import type { Locale } from '@/e2e/support/languages'

const read = (locale: Locale): Messages =>
  JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))

/** What people see, as the product says it. */
export const words: Record<Locale, Messages> = { zh: read('zh'), en: read('en') }

/** A sentence that names a language, as the interface in `locale` says it. */
export function naming(language: Locale, sentence: string, locale: Locale): string {
  return sentence.replace('{language}', words[locale].languages[language])
}
