import { expect, test } from 'vitest'
import { fontsFor } from './fonts'
import { joinedLetters } from './joined-letters'
import { widthOf } from './typesetting'
import { visualOrder } from './visual-order'

/** The letters that a line is drawn with, from the right, as they are typed. */
const readFromTheRight = (line: string) =>
  [...visualOrder(line)].reverse().join('').normalize('NFKC')

test('letters take the forms in which they join', () => {
  // Alone, first, between, last; a letter that joins none behind it; lam with alef.
  expect(joinedLetters('ب ببب')).toBe('\ufe8f \ufe91\ufe92\ufe90')
  expect(joinedLetters('دار')).toBe('\ufea9\ufe8d\ufead')
  expect(joinedLetters('لا سلام')).toBe('\ufefb \ufeb3\ufefc\ufee1')
  expect(joinedLetters('پژ')).toBe('\ufb58\ufb8b')
  expect(joinedLetters('Bridge 新桥')).toBe('Bridge 新桥')
})

test('marks are left out, and letters join across them', () => {
  expect(joinedLetters('بَبّ')).toBe(joinedLetters('بب'))
})

test('a line is drawn from the right, what is read from the left in its own order', () => {
  expect(visualOrder('The bridge opens')).toBe('The bridge opens')
  expect(readFromTheRight('افتتاح الجسر')).toBe('افتتاح الجسر')
  expect(visualOrder('يبلغ 3.5 كم')).toContain(' 3.5 ')
  expect(visualOrder('شركة Sea Bridge 2 تفتتح')).toContain(' Sea Bridge 2 ')
  expect(visualOrder('من 10 20')).toMatch(/^20 10 /u)
  expect(visualOrder('«جسر»')).toMatch(/^«.*»$/u)
  expect(visualOrder('نسبة 25% اليوم')).toContain(' 25% ')
})

test('a headline in Arabic is drawn in a font of ours, letter by letter', async () => {
  const fonts = await fontsFor('ar')
  const glyphs = [...visualOrder('افتتاح الجسر البحري اليوم «2026»؟ پارک')].map((character) =>
    fonts.some((font) => font.charToGlyph(character).index > 0),
  )
  expect(glyphs.every(Boolean)).toBe(true)
  expect(widthOf('افتتاح الجسر', 1, fonts)).toBeGreaterThan(3)
})
