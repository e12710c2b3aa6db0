import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseWordList } from './word-list'
import { compileWordList } from './word-list-compile'

const entry = (traditional: string, simplified: string, ...english: string[]) => ({
  traditional,
  simplified,
  english,
})

const list = parseWordList(
  compileWordList([
    entry('健康', '健康', 'health', 'healthy'),
    entry('國際', '国际', 'international'),
    entry('深圳', '深圳', 'see 深圳市[Shen1 zhen4 Shi4]'),
    entry('深圳市', '深圳市', 'Shenzhen, subprovincial city in Guangdong (abbr. 深[Shen1])'),
    entry('張', '张', 'surname Zhang', 'sheet of paper', 'CL:個|个[ge4]'),
    entry('3D打印', '3D打印', 'to 3D print'),
  ]),
)
const weightOf = (word: string, stem: string) => new Map(list.stems(word)).get(stem) ?? 0

test('meanings become stems, the shorter the meaning the surer', () => {
  expect(weightOf('健康', 'health')).toBe(1)
  expect(weightOf('张', 'sheet')).toBeGreaterThan(0)
  expect(weightOf('张', 'sheet')).toBeLessThan(1)
})

test('a name is surer than what explains it, and a reference is followed', () => {
  expect(weightOf('深圳市', 'shenzhen')).toBe(1)
  expect(weightOf('深圳', 'shenzhen')).toBe(1)
  expect(weightOf('深圳市', 'guangdong')).toBeLessThan(1)
})

test('surnames, measure words and what is in brackets give no meaning', () => {
  expect(weightOf('张', 'zhang')).toBe(0)
  expect(weightOf('深圳市', 'abbr')).toBe(0)
})

test('words that are not Chinese through and through are left out', () => {
  expect(list.has('3D打印')).toBe(false)
  expect(list.stems('无此词')).toEqual([])
})

test('traditional characters are folded to simplified ones', () => {
  expect(list.simplify('國際張')).toBe('国际张')
})

test('what is no such character stays as it is, also what takes two units or is half of one', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '國', '際', '張', '好', '𠮷', '\ud842', '，', ' '),
  })
  const folds = new Map([...'國際張'].map((character, at) => [character, '国际张'[at]]))
  fc.assert(
    fc.property(text, (before) => {
      expect(list.simplify(before)).toBe(
        before
          .split('')
          .map((character) => folds.get(character) ?? character)
          .join(''),
      )
    }),
  )
})
