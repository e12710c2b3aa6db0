import { expect, test } from 'vitest'
import { byType, entryOf, UnknownKind } from './entry-of'

type Shape = { type: 'circle'; radius: number } | { type: 'square'; side: number }

const widths = {
  circle: ({ radius }: Extract<Shape, { type: 'circle' }>) => radius * 2,
  square: ({ side }: Extract<Shape, { type: 'square' }>) => side,
}

test('each of a union goes to the entry of its own type', () => {
  expect(byType<Shape, [], number>(widths, { type: 'circle', radius: 2 })).toBe(4)
  expect(byType<Shape, [], number>(widths, { type: 'square', side: 3 })).toBe(3)
})

test.each(['hologram', 'constructor', '__proto__', 'toString', ''])(
  'a table has no entry “%s”, and says so',
  (name) => expect(() => entryOf(widths, name)).toThrow(UnknownKind),
)
