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
  ['/en/newsroom/\r\nSet-Cookie: a=1', '/zh/newsroom'],
  ['/en/newsroom?state=\n', '/zh/newsroom'],
  ['/en/newsroom/\0', '/zh/newsroom'],
  ['/en/newsroom/../about', '/zh/newsroom'],
  ['/en/newsroom/%2e%2e/about', '/zh/newsroom'],
  ['/en/newsroom?q=桥', '/en/newsroom?q=%E6%A1%A5'],
  ['/en/newsroom/stories/1#first', '/en/newsroom/stories/1#first'],
  ['/\t/example.org', '/zh/newsroom'],
])('%s leads to %s', (next, path) => {
  expect(safeNext(next, 'zh')).toBe(path)
})
