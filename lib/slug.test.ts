import { describe, expect, test } from 'vitest'
import { slugFor, slugify } from './slug'

describe('slugFor', () => {
  test('takes the English headline where there is one', () => {
    expect(slugFor({ zh: '怀柔', en: 'Huairou’s “new” Science City' })).toBe(
      'huairous-new-science-city',
    )
  })

  test('takes the Chinese headline in pinyin where there is no English one', () => {
    expect(slugFor({ zh: '绿色之路' })).toBe('lv-se-zhi-lu')
  })

  test('never gives an empty slug', () => {
    expect(slugFor({ zh: '？！' })).toBe('story')
  })
})

test.each([
  [
    'Ødegaard and Sørloth Meet in Łódź, on Straße 5',
    'odegaard-and-sorloth-meet-in-lodz-on-strasse-5',
  ],
  ['Dred\u00ADging Con\u200Bcludes', 'dredging-concludes'],
  ['Þór’s Ænima, Œuvre', 'thors-aenima-oeuvre'],
  ['清\u200B淤收\uFEFF官', 'qing-yu-shou-guan'],
  ['Crème brûlée', 'creme-brulee'],
])('%s becomes %s', (headline, slug) => expect(slugify(headline)).toBe(slug))

test('slugify cuts at a word', () => {
  const slug = slugify('word '.repeat(40))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug.endsWith('word')).toBe(true)
})
