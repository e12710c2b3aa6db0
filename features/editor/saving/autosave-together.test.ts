import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '@/db/client'
import type { Block, StoryContent } from '@/db/content'
import { buildPassage } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { getPerson, type Person } from '@/features/access/person'
import type { Disagreement } from '@/features/editor/saving/outcomes'
import { opened, savingDesk, textsOf, withTexts } from '@/features/testing/saving-desk'

/** What others save meanwhile, and what was found unsaved. */

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

const open = () => savingDesk(db, writer)

test('shows what another saved meanwhile', async () => {
  const desk = open()
  desk.another({ en: 'Alpha two' })
  desk.write({ zh: '甲乙' })
  await vi.advanceTimersByTimeAsync(1300)
  expect(desk.shown()).toEqual({ zh: '甲乙', en: 'Alpha two' })
  expect(desk.stored()).toMatchObject({ zh: '甲乙', en: 'Alpha two' })
  expect(desk.merged).toBe(1)
})

test('asks where both changed one panel, saves nothing before, then what was chosen', async () => {
  const desk = open()
  desk.another({ zh: '别人的' })
  desk.write({ zh: '我的' })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(desk.saves).toBe(1)
  expect(desk.states.at(-1)).toEqual({ kind: 'conflict' })
  const asked = asking(desk)
  expect(asked.conflicts).toEqual([{ passageId: 'a', field: 'panel', locale: 'zh' }])
  desk.autosave.resolve(asked.merged)
  await vi.advanceTimersByTimeAsync(10)
  expect(desk.stored()).toMatchObject({ zh: '我的' })
})

test('asks again with what was written since, and loses none of it', async () => {
  const desk = open()
  desk.another({ zh: '别人的' })
  desk.write({ zh: '我的' })
  await vi.advanceTimersByTimeAsync(1300)
  desk.write({ zh: '我的，后来的', en: 'Alpha later' })
  desk.autosave.reconsider()
  const asked = asking(desk)
  expect(textsOf(asked.mine)).toEqual({ zh: '我的，后来的', en: 'Alpha later' })
  desk.autosave.resolve(asked.merged)
  await vi.advanceTimersByTimeAsync(10)
  expect(desk.stored()).toMatchObject({ zh: '我的，后来的', en: 'Alpha later' })
})

test('takes in what others saved, unless both changed one place', async () => {
  const desk = open()
  desk.write({ zh: '我的' })
  desk.another({ en: 'Alpha by another' })
  await desk.autosave.receive(desk.latest())
  expect(desk.shown()).toEqual({ zh: '我的', en: 'Alpha by another' })
  desk.another({ zh: '别人的' })
  await desk.autosave.receive(desk.latest())
  expect(desk.shown()).toEqual({ zh: '我的', en: 'Alpha by another' })
  expect(desk.versions).toEqual([2])
  expect(desk.merged).toBe(1)
})

test('asks where a colleague changed what was found unsaved, whatever came onto the screen', async () => {
  const desk = open()
  desk.another({ zh: '别人的' })
  await desk.autosave.receive(desk.latest())
  const found = withTexts(opened, { zh: '找回的', en: 'Alpha found' })
  expect(await desk.autosave.takeUp({ version: 1, content: opened }, found)).toBe(true)
  await vi.advanceTimersByTimeAsync(10)
  const asked = asking(desk)
  expect(textsOf(asked.mine)).toEqual({ zh: '找回的', en: 'Alpha found' })
  expect(textsOf(asked.theirs).zh).toBe('别人的')
  expect(desk.stored()).toMatchObject({ version: 2, zh: '别人的' })
})

test('takes up what was found beside what was written since, and asks about one place', async () => {
  const desk = open()
  desk.write({ en: 'Alpha since' })
  const kept = { version: 1, content: opened }
  await desk.autosave.takeUp(kept, withTexts(opened, { zh: '找回的' }))
  await vi.advanceTimersByTimeAsync(10)
  expect(desk.stored()).toMatchObject({ zh: '找回的', en: 'Alpha since' })
  desk.network = 'down'
  desk.write({ en: 'Alpha again' })
  const found = withTexts(opened, { en: 'Alpha found' })
  expect(await desk.autosave.takeUp(kept, found)).toBe(false)
  expect(desk.shown().en).toBe('Alpha again')
  desk.network = 'up'
  expect(await desk.autosave.takeUp(kept, found)).toBe(true)
  await vi.advanceTimersByTimeAsync(10)
  const asked = asking(desk)
  expect([textsOf(asked.mine).en, textsOf(asked.theirs).en]).toEqual(['Alpha found', 'Alpha again'])
})

test('takes in nothing that this page cannot show, and keeps the text on both sides', async () => {
  const desk = open()
  const withHologram = (content: StoryContent): StoryContent => {
    const block = { type: 'hologram' } as unknown as Block
    const hologram = { id: 'b', panels: { zh: [block], en: [] } }
    return { ...content, passages: [...content.passages, hologram] }
  }
  desk.answered = (outcome) =>
    outcome.status === 'saved' ? { ...outcome, content: withHologram(outcome.content) } : outcome
  desk.write({ zh: '甲乙' })
  await vi.advanceTimersByTimeAsync(1300)
  expect(desk.states.at(-1)).toEqual({ kind: 'refused', code: 'unknown-kind' })
  expect(desk.kept).toMatchObject({ passages: [buildPassage('a', '甲乙', 'Alpha')] })
  await desk.autosave.receive({ version: 9, content: withHologram(desk.latest().content) })
  expect(desk.screen().passages).toEqual([buildPassage('a', '甲乙', 'Alpha')])
})

function asking(desk: ReturnType<typeof savingDesk>): Disagreement {
  const asked = desk.disagreement()
  if (!asked) throw new Error('Nothing is asked')
  return asked
}
