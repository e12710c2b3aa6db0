import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isPagedList } from './paths'

const site = 'app/[locale]/(site)'

/** The pages of readers that read a page's number from their address, and no search. */
const paging = globSync('app/**/page.tsx')
  .filter((file) => file.startsWith(site))
  .filter((file) => /\bsearchParams\b/u.test(readFileSync(file, 'utf8')))

test('the lists that are kept page by page are those whose routes have pages', () => {
  const lists = new Set(paging.map((file) => file.slice(site.length + 1).split('/')[0] ?? ''))
  // Searches go over pages too, and are kept by a rule of their own.
  lists.delete('search')
  expect(lists.size).toBeGreaterThan(0)
  expect([...lists].filter((list) => !isPagedList(list))).toEqual([])
  expect(['section', 'topic', 'source', 'archive', 'corrections'].every(isPagedList)).toBe(true)
})
