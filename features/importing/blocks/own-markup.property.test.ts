import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { blockSchema, pictureSchema } from '@/db/blocks'
import { arbitraryBlock } from '@/db/factories/arbitrary-content'
import { embedIn, picturesIn } from './own-markup'

const gallery = z.array(pictureSchema)

/** A value of JSON with one of its fields taken away, changed or added, or as it was. */
const spoilt = <Value>(value: Value) =>
  fc
    .record({
      at: fc.nat(),
      how: fc.constantFrom('not', 'gone', 'other', 'more'),
      other: fc.oneof(fc.jsonValue(), fc.constantFrom(0, 1, 86_400, 86_401, 1.5, '', '\u200Bx')),
      name: fc.oneof(fc.constantFrom('__proto__', 'start', 'still', 'caption'), fc.string()),
    })
    .map(({ at, how, other, name }) => {
      const copy = JSON.parse(JSON.stringify(value))
      const objects = objectsIn(copy)
      const object = objects[at % Math.max(1, objects.length)]
      const keys = Object.keys(object ?? {})
      const key = keys[at % Math.max(1, keys.length)]
      if (!object || !key || how === 'not') return copy
      if (how === 'gone') delete object[key]
      else {
        const field = { value: other, enumerable: true, configurable: true, writable: true }
        Object.defineProperty(object, how === 'other' ? key : name, field)
      }
      return copy
    })

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : [value as Record<string, unknown>]
  return [...own, ...Object.values(value).flatMap(objectsIn)]
}

test('an embed is read from markup where the schema of blocks takes it, and as it does', () => {
  const embeds = arbitraryBlock.filter(({ type }) => type === 'embed').chain(spoilt)
  fc.assert(
    fc.property(embeds, (value) => {
      const { data } = blockSchema.safeParse(value)
      expect(embedIn(JSON.stringify(value))).toEqual(data?.type === 'embed' ? data : null)
    }),
  )
})

test('so are the pictures of a gallery', () => {
  const galleries = arbitraryBlock.chain((block) =>
    block.type === 'gallery' ? spoilt(block.pictures) : fc.jsonValue(),
  )
  fc.assert(
    fc.property(galleries, (value) => {
      expect(picturesIn(JSON.stringify(value))).toEqual(gallery.safeParse(value).data ?? [])
    }),
  )
})

test('what is no JSON is neither', () => {
  for (const markup of [undefined, '', '{', 'null', '[1', '7']) {
    expect(embedIn(markup)).toBeNull()
    expect(picturesIn(markup)).toEqual([])
  }
})
