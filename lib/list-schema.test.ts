import { expect, test } from 'vitest'
import { z } from 'zod'
import { listOf } from './list-schema'

const list = listOf(z.strictObject({ name: z.string().transform((name) => name.trim()) }))

test('a list of values is parsed as each of them is', () => {
  expect(list.parse([{ name: ' a ' }, { name: 'b' }])).toEqual([{ name: 'a' }, { name: 'b' }])
  expect(list.safeParse({ name: 'a' }).success).toBe(false)
})

test('nothing is looked at behind the first fault, which is named with its place', () => {
  let seen = 0
  const counting = listOf(z.unknown().refine(() => ++seen < 3, 'enough'))
  const { error } = z.object({ all: counting }).safeParse({ all: Array.from({ length: 100 }) })
  expect(seen).toBe(3)
  expect(error?.issues).toMatchObject([{ message: 'enough', path: ['all', 2] }])
})
