import { isLocale, type Locale } from '@/lib/i18n/locales'
import { Problem } from './problem'

/** The place of an edition in the order of lists, which no later publication changes. */
export type Place = { publishedAt: string; number: number; locale: Locale }

/** Newest first; of those of one moment the higher number, then the language. */
export function comparePlaces(a: Place, b: Place): number {
  return compare(b.publishedAt, a.publishedAt) || b.number - a.number || compare(b.locale, a.locale)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Where a page ended, for the address of the next one. */
export function writeCursor({ publishedAt, number, locale }: Place): string {
  return Buffer.from(`${publishedAt} ${number} ${locale}`).toString('base64url')
}

export function readCursor(cursor: string): Place {
  const [publishedAt = '', number = '', locale] = Buffer.from(cursor, 'base64url')
    .toString()
    .split(' ')
  if (Number.isNaN(Date.parse(publishedAt)) || !/^\d{1,9}$/u.test(number) || !isLocale(locale)) {
    throw new Problem(400, 'cursor: take it from the "next" of an answer as it is')
  }
  return { publishedAt, number: Number(number), locale }
}
