import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '@/db/client'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { getPerson, type Person } from '@/features/access/person'
import { type Network, savingDesk, type Texts } from '@/features/testing/saving-desk'

/** One writes the Chinese of a story, a colleague its English, over a network that comes and goes. */

const texts = (one: string[], key: 'zh' | 'en') =>
  fc.constantFrom(...one).map((text): Texts => ({ [key]: text }))

const moves = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('writes' as const),
      texts: texts(['甲', '甲乙', '乙', ''], 'zh'),
    }),
    fc.record({ kind: fc.constant('colleague' as const), texts: texts(['A', 'B', 'C'], 'en') }),
    fc.record({
      kind: fc.constant('network' as const),
      network: fc.constantFrom<Network>('up', 'down', 'loses answers', 'is busy'),
    }),
    fc.record({
      kind: fc.constant('waits' as const),
      time: fc.constantFrom(300, 1300, 5100, 9000),
    }),
    fc.record({ kind: fc.constantFrom('composes', 'chooses', 'hears', 'flushes') }),
  ),
  { maxLength: 20 },
)

let db: Db
let writer: Person

beforeAll(async () => {
  db = testDatabase()
  const found = getPerson(db, (await createPerson(db, { role: 'editor' })).id)
  if (!found) throw new Error('not made')
  writer = found
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what both wrote last is in the store and on the screen, whatever the network did', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (all) => {
      const desk = savingDesk(db, writer)
      const last = { ...desk.shown() }
      for (const move of all) {
        switch (move.kind) {
          case 'writes':
            desk.write(move.texts)
            Object.assign(last, move.texts)
            break
          case 'colleague':
            desk.another(move.texts)
            Object.assign(last, move.texts)
            break
          case 'network':
            desk.network = move.network
            break
          case 'waits':
            await vi.advanceTimersByTimeAsync(move.time)
            break
          case 'composes':
            desk.isComposing = true
            break
          case 'chooses':
            desk.chooseCharacters()
            desk.isComposing = false
            break
          case 'hears':
            void desk.autosave.receive(desk.latest())
            break
          case 'flushes':
            void desk.autosave.flush()
        }
        expect(desk.shown().zh).toBe(last.zh)
      }
      desk.network = 'up'
      desk.chooseCharacters()
      desk.isComposing = false
      await vi.advanceTimersByTimeAsync(10_000)
      expect(await desk.autosave.flush()).toMatchObject({ status: 'saved' })
      await desk.autosave.receive(desk.latest())
      expect(desk.disagreement()).toBeNull()
      expect(desk.stored()).toMatchObject(last)
      expect(desk.shown()).toEqual(last)
      expect(desk.autosave.isUnsaved()).toBe(false)
      desk.autosave.stop()
    }),
    { numRuns: 150 },
  )
}, 60_000)
