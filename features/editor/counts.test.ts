import { expect, it } from 'vitest'
import { buildPassage } from '@/db/factories/content'
import { countBody, countText } from './counts'

it('counts characters and marks of Chinese, and foreign words as one each', () => {
  expect(countText('新桥今天通车，全长3公里。', 'zh')).toBe(13)
  expect(countText('ANSO 在北京', 'zh')).toBe(4)
})

it('counts words of English', () => {
  expect(countText("It's 3.5 km long — the city’s longest, well-known bridge.", 'en')).toBe(9)
})

it('rounds reading time up', () => {
  const passages = [buildPassage('a', '字'.repeat(401), 'word '.repeat(230))]
  expect(countBody(passages, 'zh')).toEqual({ units: 401, minutes: 2 })
  expect(countBody(passages, 'en')).toEqual({ units: 230, minutes: 1 })
})
