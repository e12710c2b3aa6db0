import { describe, expect, test } from 'vitest'
import { seedGlossary } from './glossary'

const sides = ['zh', 'en'] as const

test('the starting glossary has at least three hundred terms', () => {
  expect(seedGlossary.length).toBeGreaterThanOrEqual(300)
})

describe.each(sides)('in %s', (locale) => {
  const all = seedGlossary.map(({ forms }) => forms[locale])

  test('every term has a form to use, and no form twice', () => {
    for (const { preferred, forbidden } of all) {
      expect(preferred.length, preferred.join()).toBeGreaterThan(0)
      const forms = [...preferred, ...forbidden]
      expect(new Set(forms).size, forms.join()).toBe(forms.length)
      for (const form of forms) expect(form).toMatch(/^[^|=!]+$/u)
    }
  })
})

test('no two terms are the same in both languages', () => {
  const keys = seedGlossary.map(({ forms }) => sides.map((side) => forms[side].preferred[0]).join())
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('no two terms say the same Chinese with other English', () => {
  const first = seedGlossary.map(({ forms }) => forms.zh.preferred[0])
  expect(first.filter((form, index) => first.indexOf(form) !== index)).toEqual([])
})

test('Chinese forms hold Chinese and English forms hold none', () => {
  for (const { forms } of seedGlossary) {
    for (const form of forms.zh.preferred) expect(form).toMatch(/\p{Script=Han}/u)
    for (const form of forms.en.preferred) expect(form).not.toMatch(/\p{Script=Han}/u)
  }
})

test('what is offered in the other panel says no other year: "last year" is 去年', () => {
  const form = 'last year'
  const said = seedGlossary.filter(({ forms }) => forms.en.preferred.includes(form))
  expect(said.flatMap(({ forms }) => forms.zh.preferred)).toEqual([])
})
