import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '@/features/reads/commands'
import { locales } from '@/lib/i18n/locales'
import { ReadBuffer } from './read-buffer'

const reader = '192.0.2.1'

function emptied(buffer: ReadBuffer): Reading[] {
  let held: Reading[] = []
  buffer.empty((readings) => {
    held = readings
  })
  return held
}

test('readings of an edition are handed over as one count, once', () => {
  const buffer = new ReadBuffer()
  for (const locale of ['zh', 'en', 'zh'] as const) buffer.add({ number: 7, locale }, reader)
  expect(emptied(buffer)).toEqual([
    { number: 7, locale: 'zh', count: 2 },
    { number: 7, locale: 'en', count: 1 },
  ])
  expect(emptied(buffer)).toEqual([])
})

test('what could not be written is kept for the next time', () => {
  const buffer = new ReadBuffer()
  buffer.add({ number: 7, locale: 'zh' }, reader)
  const fail = () => {
    throw new Error('database is locked')
  }
  expect(() => buffer.empty(fail)).toThrow('locked')
  buffer.add({ number: 7, locale: 'zh' }, reader)
  expect(emptied(buffer)).toEqual([{ number: 7, locale: 'zh', count: 2 }])
})

test('no more are believed in a minute than the bound says', () => {
  let now = 0
  const buffer = new ReadBuffer({ perMinute: 2, now: () => now })
  const add = () => buffer.add({ number: 7, locale: 'zh' }, reader)
  expect([add(), add(), add()]).toEqual([true, true, false])
  now = 60_000
  expect(add()).toBe(true)
  expect(emptied(buffer)).toMatchObject([{ count: 3 }])
})

test('one address uses up its own share alone, again each minute', () => {
  let now = 0
  const buffer = new ReadBuffer({ perMinute: 10, perAddress: 2, now: () => now })
  const add = (address: string) => buffer.add({ number: 7, locale: 'zh' }, address)
  expect([add(reader), add(reader), add(reader), add(reader)]).toEqual([true, true, false, false])
  expect([add('192.0.2.2'), add('2001:db8::1')]).toEqual([true, true])
  now = 60_000
  expect(add(reader)).toBe(true)
})

test('several processes together believe no more than one does', () => {
  const bounds = { perMinute: 4, perAddress: 2, sharedBy: 2 }
  const believed = [new ReadBuffer(bounds), new ReadBuffer(bounds)].flatMap((buffer) =>
    [reader, reader, '192.0.2.2', '192.0.2.3'].filter((address) =>
      buffer.add({ number: 7, locale: 'zh' }, address),
    ),
  )
  expect(believed).toEqual([reader, '192.0.2.2', reader, '192.0.2.2'])
})

test('the addresses of one net under IPv6 are one', () => {
  const buffer = new ReadBuffer({ perAddress: 1 })
  const add = (address: string) => buffer.add({ number: 7, locale: 'zh' }, address)
  expect([add('2001:db8:0:1::1'), add('2001:db8:0:1:ffff::2'), add('2001:db8:0:2::1')]).toEqual([
    true,
    false,
    true,
  ])
})

test('whatever is sent, no more is held than the bounds say, and what is held is what was believed', () => {
  const reading = fc.record({
    number: fc.integer({ min: 1, max: 20 }),
    locale: fc.constantFrom(...locales),
  })
  fc.assert(
    fc.property(fc.array(reading, { maxLength: 60 }), (readings) => {
      const buffer = new ReadBuffer({ perMinute: 30, perAddress: 20, editions: 8, now: () => 0 })
      const from = (at: number) => `192.0.2.${at % 2}`
      const believed = readings.filter((one, at) => buffer.add(one, from(at))).length
      const held = emptied(buffer)
      expect(believed).toBeLessThanOrEqual(30)
      expect(held.length).toBeLessThanOrEqual(8)
      expect(held.reduce((sum, { count }) => sum + count, 0)).toBe(believed)
    }),
  )
})
