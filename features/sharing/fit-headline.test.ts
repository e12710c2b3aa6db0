import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Locale, locales } from '@/lib/i18n/locales'
import { cutToWidth, fitHeadline } from './fit-headline'

const box = { width: 600, height: 370 }

/** Every character as wide as it is high. */
const square = (text: string) => [...text].length

const withoutSpace = (text: string) => text.replace(/\s/gu, '')

const headlines = fc.stringMatching(/^[新桥通车一带路的，。“”AIaieou0-9 -]{1,120}$/u)

describe('fitHeadline', () => {
  test('a short headline is set on one line, large', () => {
    expect(fitHeadline('新桥通车', 'zh', box, square)).toMatchObject({
      lines: ['新桥通车'],
      size: 96,
    })
  })

  test('lines break between words, and are as even as they can be', () => {
    const { lines } = fitHeadline('Five years on a railway', 'en', { ...box, height: 130 }, square)
    expect(lines).toEqual(['Five years', 'on a railway'])
  })

  test('a line never begins with punctuation', () => {
    const { lines } = fitHeadline('大桥通车，两岸同庆，渡口停航，老船工退休', 'zh', box, square)
    expect(lines.filter((line) => /^[，。]/u.test(line))).toEqual([])
  })

  test('a word wider than the box is broken', () => {
    const word = 'x'.repeat(40)
    const { lines, size } = fitHeadline(word, 'en', box, square)
    expect(lines.join('')).toBe(word)
    expect(Math.max(...lines.map(square)) * size).toBeLessThanOrEqual(box.width)
  })

  test('one too long for the smallest size is cut, and says so', () => {
    const { lines } = fitHeadline('通车'.repeat(200), 'zh', box, square)
    expect(lines.at(-1)).toMatch(/车…$|通…$/u)
  })

  test('whatever it is, it stands in the box, and nothing but spaces is lost unless it was cut', () => {
    fc.assert(
      fc.property(headlines, fc.constantFrom<Locale>(...locales), (headline, locale) => {
        const { lines, size, lineHeight } = fitHeadline(headline, locale, box, square)
        expect(lines.length * lineHeight).toBeLessThanOrEqual(box.height)
        for (const line of lines) expect(square(line) * size).toBeLessThanOrEqual(box.width)
        const text = withoutSpace(lines.join(''))
        if (text.endsWith('…')) expect(withoutSpace(headline)).toContain(text.slice(0, -1))
        else expect(text).toBe(withoutSpace(headline))
      }),
    )
  })
})

test('a label is cut to its line', () => {
  expect(cutToWidth('World', 5, square)).toBe('World')
  expect(cutToWidth('World news', 7, square)).toBe('World…')
})
