import { analyse } from 'scslre'
import { expect, test } from 'vitest'
import { findPatterns, type Pattern } from './find-patterns'

const isWorseThanLinear = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>) =>
  analyse({ source, flags }).reports.length > 0

test('no pattern on people’s text takes more than a time in proportion to the text', async () => {
  const patterns = [...(await findPatterns()).values()]
  expect(patterns.length).toBeGreaterThan(300)
  const slow = patterns.filter(isWorseThanLinear)
  expect(slow.map(({ source, flags, files }) => `/${source}/${flags} in ${files}`)).toEqual([])
})

test.each(['“[^”]*“[^”]*”$', '(a+)+$', '\\s+图.*$', '\\d\\s*万?\\s*年?$'])(
  '%s is known for a slow one',
  (source) => expect(isWorseThanLinear({ source, flags: 'u' })).toBe(true),
)
