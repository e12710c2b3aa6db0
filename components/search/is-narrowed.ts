import type { SearchFilters } from './search-page'

/** Whether anything but words is asked for. */
export function isNarrowed({ q: _, sort, ...filters }: SearchFilters): boolean {
  return sort !== 'relevance' || Object.values(filters).some((value) => value !== '')
}
