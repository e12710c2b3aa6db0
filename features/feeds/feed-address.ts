import type { SearchFilters } from '@/components/search/search-page'
import { parseFilters } from '@/features/search/filters'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import {
  bilingualFeedPath,
  correctionsPath,
  type FeedFormat,
  feedFiles,
  feedPath,
  frontPath,
  searchPath,
  sectionPath,
  sourcePath,
  topicPath,
} from '@/lib/paths'

/** Which stories a feed holds. */
export type FeedScope =
  | { kind: 'site' }
  | { kind: 'bilingual' }
  | { kind: 'section' | 'topic' | 'source'; slug: string }
  | { kind: 'corrections' }
  | { kind: 'search'; filters: SearchFilters }

export type FeedAddress = { locale: Locale; scope: FeedScope; format: FeedFormat }

/** Reads the segments of a path and its query; null where no feed has that address. */
export function parseFeedAddress(
  [locale, ...rest]: string[],
  query: URLSearchParams,
): FeedAddress | null {
  const file = rest.pop()
  if (!isLocale(locale)) return null
  if (file === 'bilingual.xml') {
    return rest.length === 0 ? { locale, scope: { kind: 'bilingual' }, format: 'atom' } : null
  }
  const format = formats.find((name) => feedFiles[name] === file)
  const scope = scopeOf(rest, query)
  return format && scope ? { locale, scope, format } : null
}

const formats = Object.keys(feedFiles) as FeedFormat[]

function scopeOf([kind, slug, ...more]: string[], query: URLSearchParams): FeedScope | null {
  if (more.length > 0) return null
  if (kind === undefined) return { kind: 'site' }
  if (kind === 'corrections') return slug === undefined ? { kind } : null
  if (kind === 'search' && slug === undefined) return searchScope(query)
  const isList = kind === 'section' || kind === 'topic' || kind === 'source'
  return isList && slug ? { kind, slug } : null
}

/** A feed is of one language and by time, whatever the page of the search had chosen. */
function searchScope(query: URLSearchParams): FeedScope | null {
  const filters = parseFilters(Object.fromEntries(query))
  return filters.q.trim() ? { kind: 'search', filters: { ...filters, in: '', sort: 'time' } } : null
}

/** The page that shows the same list. */
export function pagePathOf({ locale, scope }: Omit<FeedAddress, 'format'>): string {
  switch (scope.kind) {
    case 'site':
    case 'bilingual':
      return frontPath(locale)
    case 'section':
      return sectionPath(locale, scope.slug)
    case 'topic':
      return topicPath(locale, scope.slug)
    case 'source':
      return sourcePath(locale, scope.slug)
    case 'corrections':
      return correctionsPath(locale)
    case 'search': {
      const { in: _in, sort: _sort, ...filters } = scope.filters
      return searchPath(locale, filters)
    }
  }
}

/** The address that a feed gives as its own. */
export function feedPathOf(address: FeedAddress): string {
  return address.scope.kind === 'bilingual'
    ? bilingualFeedPath(address.locale)
    : feedPath(pagePathOf(address), address.format)
}
