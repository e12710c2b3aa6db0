import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { fillSlots, isSameArrangement, type Pin, slotCount } from './arrangement'
import { readPreviewPins, writePreviewPins } from './preview-pins'

const newest = fc
  .array(fc.boolean(), { maxLength: 12 })
  .map((pictures) => pictures.map((picture, index) => ({ number: 100 - index, picture })))

const pinned = fc.array(
  fc.option(fc.record({ number: fc.integer({ min: 85, max: 110 }), picture: fc.boolean() }), {
    nil: null,
  }),
  { maxLength: slotCount },
)

test('no story stands twice, and every pinned one stands in its slot', () => {
  fc.assert(
    fc.property(pinned, newest, (pins, stories) => {
      const filled = fillSlots(pins, stories)
      const numbers = filled.flatMap((story) => story?.number ?? [])
      expect(filled).toHaveLength(slotCount)
      expect(new Set(numbers).size).toBe(numbers.length)
      pins.forEach((pin, slot) => {
        const isFirst = pins.findIndex((other) => other?.number === pin?.number) === slot
        if (pin && isFirst) expect(filled[slot]).toBe(pin)
      })
    }),
  )
})

test('what comes by its time is in the order of time, and illustrated but for a lead', () => {
  fc.assert(
    fc.property(pinned, newest, (pins, stories) => {
      const held = new Set(pins.map((pin) => pin?.number))
      const filled = fillSlots(pins, stories)
      const free = filled.flatMap((story) => (story && !held.has(story.number) ? [story] : []))
      const numbers = free.map(({ number }) => number)
      expect(numbers).toEqual([...numbers].sort((one, other) => other - one))
      const plain = free.filter(({ picture }) => !picture)
      expect(plain.every((story) => story === filled[0])).toBe(true)
    }),
  )
})

const anyPin: fc.Arbitrary<Pin> = fc.record({
  slot: fc.integer({ min: 0, max: slotCount - 1 }),
  locale: fc.constantFrom(...locales),
  number: fc.integer({ min: 1, max: 999_999 }),
  expiresAt: fc.constant(null),
})

test('the address of a preview gives the arrangement back', () => {
  fc.assert(
    fc.property(fc.array(anyPin, { maxLength: 10 }), (pins) => {
      const read = readPreviewPins(writePreviewPins(pins))
      expect(isSameArrangement(read, pins)).toBe(true)
    }),
  )
})

test('any other text gives no pin that could not be', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { slot, locale } of readPreviewPins(text)) {
        expect(slot).toBeLessThan(slotCount)
        expect(slot).toBeGreaterThanOrEqual(0)
        expect(locales).toContain(locale)
      }
    }),
  )
  expect(readPreviewPins('x.zh.3-0.fr.3-0.zh.x-1.5.zh-9.zh.1--.zh.4')).toEqual([])
})
