import { expect, test } from 'vitest'
import { bylineNames } from './byline-names'

test.each([
  ['', []],
  ['沈砚', ['沈砚']],
  ['沈砚、何溯，叶知微', ['沈砚', '何溯', '叶知微']],
  ['玛丽亚·科斯塔', ['玛丽亚·科斯塔']],
  ['Shen Yan, He Su and Ye Zhiwei', ['Shen Yan', 'He Su', 'Ye Zhiwei']],
  ['Alexandra Sands', ['Alexandra Sands']],
])('%j names %j', (byline, names) => {
  expect(bylineNames(byline)).toEqual(names)
})
