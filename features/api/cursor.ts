import { isLocale, type Locale } from '@/lib/i18n/locales'
import { Problem } from './problem'

/** Where an edition stands in the order of lists; no later publication changes it. */
export type ListPosition = { publishedAt: string; number: number; locale: Locale }

/** Newest first; of those of one moment the higher number, then the language. */
export function comparePositions(a: ListPosition, b: ListPosition): number {
  return compare(b.publishedAt, a.publishedAt) || b.number - a.number || compare(b.locale, a.locale)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Where a page ended, for the address of the next one. */
export function writeCursor({ publishedAt, number, locale }: ListPosition): string {
  return Buffer.from(`${publishedAt} ${number} ${locale}`).toString('base64url')
}

export function readCursor(cursor: string): ListPosition {
  const [publishedAt = '', number = '', locale] = Buffer.from(cursor, 'base64url')
    .toString()
    .split(' ')
  if (Number.isNaN(Date.parse(publishedAt)) || !/^\d{1,9}$/u.test(number) || !isLocale(locale)) {
    throw new Problem(400, 'cursor: take it from the "next" of an answer as it is')
  }
  return { publishedAt, number: Number(number), locale }
}
