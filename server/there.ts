import { hasPublished } from '@/features/archive/published'
import { readDay, readMonth } from '@/features/archive/spans'
import { hasCorrections } from '@/features/editions/published-corrections'
import { isListKind, isListThere, listEditionsThere } from '@/features/editions/published-there'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { pageNumber } from '@/lib/page-number'
import { namesBeside, parallelPath, shortStoryPath, storyPath } from '@/lib/paths'
import { isDocument } from './front/route'

/** What stands at the address of a readers' page. */
export type Found =
  /** A page, as far as can be told. */
  | 'page'
  | 'nothing'
  /** A page that says why there is no story; by the address that stands for all that lead to it. */
  | { notice: string }
  /** Another way to write the address of a page. */
  | { leadsTo: string }

/**
 * What stands at an address, by looks that cost little beside making a page that says there is nothing. Where
 * nobody can look, the page itself will say.
 */
export function whatIsAt(address: string): Found {
  const [path = '', query] = address.split('?')
  const [, locale = '', kind = '', ...rest] = path.split('/')
  if (!isLocale(locale) || isDocument(path)) return 'page'
  try {
    const names = rest.map(decodeURIComponent)
    if (kind === 'news') return storyAt(locale, names)
    return isThere(locale, kind, names, pageIn(query)) ? 'page' : 'nothing'
  } catch {
    return 'page'
  }
}

function isThere(locale: Locale, kind: string, names: string[], page: number): boolean {
  if (isListKind(kind)) return names.length === 1 && isListThere(kind, names[0] ?? '', locale, page)
  if (kind === 'archive') return isArchive(locale, names, page)
  return kind !== 'corrections' || page === 1 || hasCorrections(locale, page)
}

/** As the pages of lists read it. */
function pageIn(query: string | undefined): number {
  const asked = query ? new URLSearchParams(query).getAll('page') : []
  return pageNumber(asked.length > 1 ? asked : asked[0])
}

/** Behind the number may stand a slug, that two languages are side by side, and which is the other. */
function storyAt(locale: Locale, [asked = '', slug, view, beside, ...more]: string[]): Found {
  const isParallel = view === 'parallel'
  const isNamed = isParallel && beside !== undefined
  if (!/^[1-9]\d{0,8}$/u.test(asked) || more.length > 0) return 'nothing'
  if (view !== undefined && !isParallel) return 'nothing'
  if (isNamed && (!isLocale(beside) || beside === locale)) return 'nothing'
  const number = Number(asked)
  const editions = listEditionsThere(number)
  const own = editions.find((edition) => edition.locale === locale)
  const live = editions.filter(({ status }) => status === 'live')
  if (!own && live.length === 0) return 'nothing'
  if (own?.status !== 'live') return { notice: shortStoryPath({ locale, number }) }
  const story = { locale, number, slug: own.slug }
  if (!isParallel) return slug === own.slug ? 'page' : { leadsTo: storyPath(story) }
  const other = isNamed && isLocale(beside) ? beside : undefined
  const path = parallelPath(story, other)
  if (slug !== own.slug || (isNamed && !namesBeside)) return { leadsTo: path }
  const isOther = (each: { locale: Locale }) =>
    other ? each.locale === other : each.locale !== locale
  return live.some(isOther) ? 'page' : { notice: path }
}

function isArchive(locale: Locale, [year, month = '', day, ...more]: string[], page: number) {
  if (year === undefined) return true
  const date = day === undefined ? readMonth(year, month) : readDay(year, month, day)
  return more.length === 0 && date !== null && hasPublished(locale, date, page)
}
