import { expect, test } from 'vitest'
import { safeNext } from './safe-next'

test.each([
  ['/en/newsroom/people', '/en/newsroom/people'],
  ['/zh/newsroom', '/zh/newsroom'],
  ['/en/newsroom?state=draft', '/en/newsroom?state=draft'],
  [undefined, '/zh/newsroom'],
  ['', '/zh/newsroom'],
  ['https://example.org/zh/newsroom', '/zh/newsroom'],
  ['//example.org/zh/newsroom', '/zh/newsroom'],
  ['/\\example.org', '/zh/newsroom'],
  ['/zh/newsroom\\..\\x', '/zh/newsroom'],
  ['/zh/newsroom.example.org', '/zh/newsroom'],
  ['javascript:alert(1)', '/zh/newsroom'],
  ['/zh/newsroom/sign-in?next=/zh/newsroom', '/zh/newsroom'],
])('%s leads to %s', (next, path) => {
  expect(safeNext(next, 'zh')).toBe(path)
})
