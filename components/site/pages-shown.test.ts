import { expect, test } from 'vitest'
import { pagesShown } from './pages-shown'

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [2, 12, [1, 2, 3, 4, 12]],
  [6, 12, [1, 4, 5, 6, 7, 8, 12]],
  [12, 12, [1, 10, 11, 12]],
])('from page %d of %d', (page, pageCount, shown) => {
  expect(pagesShown(page, pageCount)).toEqual(shown)
})
