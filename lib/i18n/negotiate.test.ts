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
    ['yue', 'zh'],
    ['yue-HK,en;q=0.8', 'zh'],
    ['yue-Hant-HK;q=0.9,en;q=0.3', 'zh'],
    ['cmn-Hans-CN,en;q=0.9', 'zh'],
    ['cmn,en', 'zh'],
    ['zh-HK,en-US;q=0.9', 'zh'],
    ['zh-Hant,en;q=0.9', 'zh'],
    ['ZH-HANT-TW,EN;Q=0.9', 'zh'],
    ['zh_CN,en;q=0.9', 'zh'],
    ['wuu, en;q=0.5', 'zh'],
    ['hak;q=0.8, en;q=0.5', 'zh'],
    ['nan-TW, en;q=0.5', 'zh'],
    ['gan, en;q=0.5', 'zh'],
    ['lzh, en;q=0.5', 'zh'],
    ['fr, yue;q=0.2, en;q=0.1', 'zh'],
    ['yue;q=0.3, en;q=0.4', 'en'],
    ['yue;q=0, en;q=0.4', 'en'],
    ['zh;q=0, *;q=0.5', 'en'],
    ['*;q=0.5, en;q=0.1', 'zh'],
    ['en-US', 'en'],
    ['eng', 'en'],
    ['za, ii, bo', 'zh'],
    ['q=1;;,;q=2,-', 'zh'],
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
