import { type Locale, languages } from '@/lib/i18n/languages'

/** A title within a sentence, in the marks of its own language. */
export function quotedTitle(title: string, locale: Locale): string {
  const [open, close] = languages[locale].titleMarks
  return `${open}${title}${close}`
}
