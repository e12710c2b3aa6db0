import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readGuide } from './guide'
import { newsroomLocales } from './i18n/all-messages'

test('the guide is there in every language that the newsroom speaks, with the same parts', () => {
  const shapes = newsroomLocales.map((locale) => {
    const { title, parts } = readGuide(locale)
    expect(title).not.toBe('')
    return parts.flatMap(({ type }) => (type === 'heading' || type === 'table' ? [type] : []))
  })
  expect(shapes[0]?.length).toBeGreaterThan(5)
  for (const shape of shapes) expect(shape).toEqual(shapes[0])
})

test('every picture of the guide is named in it, and every one that it names is there', () => {
  const named = newsroomLocales.flatMap((locale) =>
    [
      ...readFileSync(`docs/guide/${locale}.md`, 'utf8').matchAll(
        /\]\(\.\.\/\.\.\/(public\/[^)]+)\)/gu,
      ),
    ].map(([, file = '']) => file),
  )
  expect(named.filter((file) => !existsSync(file))).toEqual([])
  expect(globSync('public/assets/guide/**/*.webp').toSorted()).toEqual(named.toSorted())
})
