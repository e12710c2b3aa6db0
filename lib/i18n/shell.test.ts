import { expect, test } from 'vitest'
import { shellLocale } from './shell'

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_TW' }, 'zh'],
  [{ LANG: 'zh_CN', LC_MESSAGES: 'en_US', LC_ALL: '' }, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{}, 'en'],
])('%o speaks %s', (settings, locale) => {
  expect(shellLocale(settings)).toBe(locale)
})
