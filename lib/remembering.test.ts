import { expect, test } from 'vitest'
import { remembering } from './remembering'

test('what was made of a text is made again only where it was too long, or once there were too many', () => {
  const made: string[] = []
  const lengthOf = remembering(
    (text) => {
      made.push(text)
      return { length: text.length }
    },
    { most: 2, longest: 3 },
  )
  expect(['a', 'a', 'long', 'long', 'b', 'a'].map((text) => lengthOf(text).length)).toEqual([
    1, 1, 4, 4, 1, 1,
  ])
  expect(made).toEqual(['a', 'long', 'long', 'b'])
  lengthOf('c')
  lengthOf('a')
  expect(made.slice(4)).toEqual(['c', 'a'])
})
