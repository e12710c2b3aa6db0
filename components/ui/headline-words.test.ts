import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headlineWords } from './headline-words'

const broken = (headline: string) => headlineWords(headline, 'zh').join('|')

test('keeps words whole', () => {
  expect(broken('云汀老城里的五间作坊与四十二个徒弟')).not.toContain('作|坊')
})

test('keeps numbers with what they count', () => {
  expect(broken('陕北的剪纸进城了总共有212幅作品')).toContain('|212幅|')
})

test('keeps an opening quote with what follows and a closing one with what stands before', () => {
  expect(broken('学生造的卫星昨夜传回了第一声“嘀”')).toMatch(/声\|“嘀”$/u)
})

test('keeps particles with what stands before', () => {
  expect(broken('草原上羊群的牧人今天下午才回来')).toContain('羊群的|')
})

test('never breaks a short clause', () => {
  expect(broken('光伏板下长出了草，羊群上岗除草')).toBe('光伏板下长出了草，|羊群上岗除草')
})

test('loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (headline) => {
      expect(headlineWords(headline, 'zh').join('')).toBe(headline)
    }),
  )
})
