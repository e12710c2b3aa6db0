import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import en from '@/messages/en.json'
import zh from '@/messages/zh.json'

const sources = globSync('{app,components,features,lib,server,scripts}/**/*.{ts,tsx}').filter(
  (file) => !file.endsWith('.test.ts') && !file.endsWith('.test.tsx'),
)

/** All ways of JavaScript and of next-intl to put an instant into words; `toUTCString` is for protocols. */
const stray =
  /Intl\.(?:DateTime|RelativeTime)Format|\.toLocale(?:Date|Time)String|\.toLocaleString\(|\b(?:date|time)Style\b|\.(?:dateTime|dateTimeRange|relativeTime)\(|\.to(?:Date|Time)String\(/u

test('every date and time that people see is written by one formatter', () => {
  const found = sources.filter((file) => stray.test(readFileSync(file, 'utf8')))
  expect(found).toEqual(['lib/dates.ts'])
})

test('no sentence writes a date or a time by itself', () => {
  expect(JSON.stringify([zh, en])).not.toMatch(/\{\s*\w+\s*,\s*(?:date|time)\b/u)
})
