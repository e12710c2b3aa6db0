import { describe, expect, test } from 'vitest'
import { negotiateLocale } from './negotiate'

describe('negotiateLocale', () => {
  test.each([
    ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh'],
    ['fr-FR,fr;q=0.9,en;q=0.5,zh;q=0.4', 'en'],
    ['en;q=0.2, zh;q=0.7', 'zh'],
    ['en;q=0, fr', 'zh'],
    ['de', 'zh'],
    ['*', 'zh'],
    ['', 'zh'],
  ])('%s is answered in %s', (header, locale) => {
    expect(negotiateLocale(undefined, header)).toBe(locale)
  })

  test('a choice made before wins', () => {
    expect(negotiateLocale('en', 'zh-CN')).toBe('en')
  })

  test('an unknown choice is ignored', () => {
    expect(negotiateLocale('fr', 'en')).toBe('en')
  })
})
