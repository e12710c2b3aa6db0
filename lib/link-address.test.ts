import { expect, test } from 'vitest'
import { isLinkAddress } from './link-address'

test.each(['https://a.org/b?c#d', 'HTTP://a.org', 'mailto:a@b.org', '/zh/about', '/'])(
  'a link may lead to %j',
  (address) => {
    expect(isLinkAddress(address)).toBe(true)
  },
)

test.each([
  '',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://a.org',
  '//a.org',
  '/\\a.org',
  '/\t/a.org',
  'java\nscript:x',
  'about.html',
  '#top',
])('a link may not lead to %j', (address) => {
  expect(isLinkAddress(address)).toBe(false)
})
