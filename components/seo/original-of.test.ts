import { expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { originalOf } from './original-of'

const edition = (locale: Locale, publishedAt: string, translator: string | null = null) => ({
  locale,
  publishedAt: `2026-11-${publishedAt}T00:00:00.000Z`,
  translator,
  machineTranslation: null,
})

test('the edition without a translator is the original, though it came out later', () => {
  expect(originalOf([edition('zh', '02'), edition('en', '01', 'Lu')]).locale).toBe('zh')
  expect(originalOf([edition('zh', '01', '陆'), edition('en', '02')]).locale).toBe('en')
})

test('what a machine made is no original', () => {
  const made = { ...edition('zh', '01'), machineTranslation: { checkedBy: null } }
  expect(originalOf([made, edition('en', '02')]).locale).toBe('en')
})

test('else the one that came out first, else that in the first language', () => {
  expect(originalOf([edition('zh', '02'), edition('en', '01')]).locale).toBe('en')
  expect(originalOf([edition('en', '01', 'Lu'), edition('zh', '01', '陆')]).locale).toBe('zh')
})
