import { expect, test } from 'vitest'
import { indexTokens } from './tokens'

test.each([
  ['الجسر', 'جسر'],
  ['والجسر', 'الجسر'],
  ['بالجسر', 'جسر'],
  ['للجسر', 'جسر'],
  ['الجِسْرُ', 'الجسر'],
  ['الجـــسر', 'الجسر'],
  ['أحمد', 'احمد'],
  ['مستشفى', 'مستشفي'],
  ['المدينة', 'مدينه'],
])('%s is found as %s', (written, asked) => {
  expect(indexTokens(written)).toEqual(indexTokens(asked))
})

test.each([
  ['الي', 'ي'],
  ['ألم', 'م'],
  ['مدينة', 'مدن'],
])('%s is not taken for %s', (written, other) => {
  expect(indexTokens(written)).not.toEqual(indexTokens(other))
})
