import type { SearchWishes } from './search-page'

/** Whether anything but words is asked for. */
export function isNarrowed({ q: _, sort, ...wishes }: SearchWishes): boolean {
  return sort !== 'relevance' || Object.values(wishes).some((value) => value !== '')
}
