import { hasPublished } from '@/features/archive/published'
import { readDay, readMonth } from '@/features/archive/spans'
import { isListKind, isListThere, isStoryThere } from '@/features/editions/published-there'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { isDocument } from './front/route'

/**
 * Whether there may be a page at an address, by looks that cost little beside a page that says there is
 * none. Where nobody can look, the page itself will say.
 */
export function mayBeThere(address: string): boolean {
  const [path = ''] = address.split('?')
  const [, locale = '', kind = '', ...rest] = path.split('/')
  if (!isLocale(locale) || isDocument(path)) return true
  try {
    const names = rest.map(decodeURIComponent)
    if (kind === 'news') return isStory(locale, names)
    if (isListKind(kind)) return names.length === 1 && isListThere(kind, names[0] ?? '')
    return kind !== 'archive' || isArchive(locale, names)
  } catch {
    return true
  }
}

function isStory(locale: Locale, [number = '', ...rest]: string[]): boolean {
  const isNumber = /^[1-9]\d{0,8}$/u.test(number)
  return isNumber && isOfStory(rest) && isStoryThere(locale, Number(number))
}

/** What stands behind the number: a slug, and perhaps which languages are side by side. */
const isOfStory = ([, view, , ...more]: string[]) =>
  more.length === 0 && (view === undefined || view === 'parallel')

function isArchive(locale: Locale, [year, month = '', day, ...more]: string[]): boolean {
  if (year === undefined) return true
  const date = day === undefined ? readMonth(year, month) : readDay(year, month, day)
  return more.length === 0 && date !== null && hasPublished(locale, date)
}
