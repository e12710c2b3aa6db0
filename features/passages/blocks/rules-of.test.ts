import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockSchema } from '@/db/blocks'
import type { Block } from '@/db/content'
import { arbitraryBlock } from '@/db/factories/arbitrary-content'
import { UnknownKind } from '@/lib/entry-of'
import { isKnown, rulesOf } from './rules-of'

test('the normal form of a block is a block that may be saved, and its own normal form', () => {
  fc.assert(
    fc.property(arbitraryBlock, (block) => {
      const { normal } = rulesOf(block)
      const once = normal(block)
      expect(blockSchema.safeParse(once).error).toBeUndefined()
      expect(normal(once)).toEqual(once)
    }),
  )
})

test('a block that can be parted is whole again with all of its lines', () => {
  fc.assert(
    fc.property(arbitraryBlock, (block) => {
      const rules = rulesOf(block)
      const lines = rules.lines(block)
      const whole = lines && rules.withLines(block, lines, 0)
      if (whole) expect(rules.normal(whole)).toEqual(rules.normal(block))
    }),
  )
})

test.each(['hologram', 'constructor', '__proto__'])(
  'a “%s” is no block, and no paragraph',
  (type) => {
    const stranger = { type, text: [{ text: 'words' }] } as unknown as Block
    expect(() => rulesOf(stranger)).toThrow(UnknownKind)
    expect(isKnown({ passages: [{ id: 'a', panels: { zh: [], en: [stranger] } }] })).toBe(false)
  },
)
