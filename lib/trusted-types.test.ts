import { expect, test } from 'vitest'
import { config } from 'zod/v4/core'

test('zod keeps its settings where the newsroom’s pages set them', () => {
  expect(config({ jitless: true })).toBe(Reflect.get(globalThis, '__zod_globalConfig'))
  config({ jitless: undefined })
})
