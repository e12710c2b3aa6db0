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

test('slugify cuts at a word', () => {
  const slug = slugify('word '.repeat(40))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug.endsWith('word')).toBe(true)
})
