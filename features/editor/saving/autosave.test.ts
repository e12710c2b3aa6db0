import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '@/db/client'
import { buildPassage } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { fillUp } from '@/db/testing/fill-up'
import { getPerson, type Person } from '@/features/access/person'
import { savingDesk } from '@/features/testing/saving-desk'

/** What a writer writes alone, over networks of all kinds. */

let db: Db
let writer: Person
let reader: Person

beforeAll(async () => {
  db = testDatabase()
  writer = await person('editor')
  reader = await person('reporter')
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const open = () => savingDesk(db, writer)

async function person(role: 'editor' | 'reporter'): Promise<Person> {
  const found = getPerson(db, (await createPerson(db, { role })).id)
  if (!found) throw new Error('not made')
  return found
}

test('saves once the writer pauses, with the version it began from', async () => {
  const desk = open()
  desk.write({ zh: '甲乙' })
  await vi.advanceTimersByTimeAsync(1000)
  desk.write({ zh: '甲乙丙' })
  await vi.advanceTimersByTimeAsync(1100)
  expect(desk.saves).toBe(0)
  await vi.advanceTimersByTimeAsync(200)
  expect(desk.saves).toBe(1)
  expect(desk.stored()).toEqual({ version: 2, zh: '甲乙丙', en: 'Alpha' })
  expect(desk.states.at(-1)).toMatchObject({ kind: 'saved' })
})

test('saves while a writer never pauses', async () => {
  const desk = open()
  for (let second = 0; second < 10; second++) {
    desk.write({ zh: '字'.repeat(second + 1) })
    await vi.advanceTimersByTimeAsync(1000)
  }
  expect(desk.saves).toBeGreaterThan(0)
})

test('saves no letters that characters are still being chosen from', async () => {
  const desk = open()
  desk.isComposing = true
  desk.write({ zh: '甲qiao' })
  await vi.advanceTimersByTimeAsync(3000)
  expect(desk.saves).toBe(0)
  desk.write({ zh: '甲桥' })
  desk.chooseCharacters()
  expect(await desk.autosave.flush()).toEqual({ status: 'saved', version: 2 })
  expect(desk.stored()).toMatchObject({ version: 2, zh: '甲桥' })
  desk.isComposing = true
  desk.write({ zh: '甲桥tong' })
  await vi.advanceTimersByTimeAsync(12_000)
  expect(desk.saves).toBe(2)
})

test('keeps what was typed while the save was under way', async () => {
  const desk = open()
  desk.write({ zh: '甲乙' })
  desk.whileSaving = () => desk.write({ zh: '甲乙丙' })
  await vi.advanceTimersByTimeAsync(1300)
  expect(desk.shown().zh).toBe('甲乙丙')
  await vi.advanceTimersByTimeAsync(1300)
  expect(desk.stored()).toMatchObject({ version: 3, zh: '甲乙丙' })
})

test('goes on trying without a network, and keeps the text meanwhile', async () => {
  const desk = open()
  desk.network = 'down'
  desk.write({ zh: '甲乙' })
  await vi.advanceTimersByTimeAsync(1300)
  expect(desk.states.at(-1)?.kind).toMatch(/offline|failed/u)
  expect(desk.kept?.passages[0]).toEqual(buildPassage('a', '甲乙', 'Alpha'))
  desk.network = 'up'
  await vi.advanceTimersByTimeAsync(5100)
  expect(desk.stored()).toMatchObject({ zh: '甲乙' })
  expect(desk.kept).toBeNull()
})

test('does not quarrel with its own save when only the answer was lost', async () => {
  const desk = open()
  desk.network = 'loses answers'
  desk.write({ zh: '甲乙' })
  await vi.advanceTimersByTimeAsync(1300)
  desk.network = 'up'
  desk.write({ zh: '甲乙丙' })
  await vi.advanceTimersByTimeAsync(5100)
  expect(desk.disagreement()).toBeNull()
  expect(desk.stored()).toMatchObject({ zh: '甲乙丙' })
})

test('tells when all that is on the screen is saved, and as which version', async () => {
  const desk = open()
  expect(await desk.autosave.flush()).toEqual({ status: 'saved', version: 1 })
  desk.write({ zh: '甲乙' })
  desk.whileSaving = () => desk.write({ zh: '甲乙丙' })
  expect(await desk.autosave.flush()).toEqual({ status: 'saved', version: 3 })
  expect(desk.stored()).toMatchObject({ zh: '甲乙丙' })
  expect(desk.versions).toEqual([2, 3])
  desk.writer = reader
  desk.write({ zh: '甲' })
  expect(await desk.autosave.flush()).toEqual({ status: 'unsaved', reason: 'refused' })
  desk.writer = writer
  desk.another({ zh: '别人的' })
  expect(await desk.autosave.flush()).toEqual({ status: 'unsaved', reason: 'conflict' })
  expect(await desk.autosave.flush()).toEqual({ status: 'unsaved', reason: 'conflict' })
})

test('says when it may not save', async () => {
  const desk = open()
  desk.writer = reader
  desk.write({ zh: '甲乙' })
  await vi.advanceTimersByTimeAsync(1300)
  expect(desk.states.at(-1)).toEqual({ kind: 'refused', code: 'forbidden' })
  expect(desk.autosave.isUnsaved()).toBe(true)
})

test('says when something else writes for long, keeps the text, and tries again', async () => {
  const desk = open()
  desk.network = 'is busy'
  desk.write({ zh: '甲乙' })
  await vi.advanceTimersByTimeAsync(1300)
  expect(desk.states.at(-1)).toEqual({ kind: 'refused', code: 'busy' })
  expect(desk.kept?.passages[0]).toEqual(buildPassage('a', '甲乙', 'Alpha'))
  desk.network = 'up'
  await vi.advanceTimersByTimeAsync(5100)
  expect(desk.stored()).toMatchObject({ zh: '甲乙' })
  expect(desk.kept).toBeNull()
})

test('says when the newsroom’s disk is full, keeps the text, and tries again', async () => {
  const desk = open()
  desk.write({ zh: '甲'.repeat(50_000) })
  const { makeRoom } = fillUp(db)
  await vi.advanceTimersByTimeAsync(1300)
  expect(desk.states.at(-1)).toEqual({ kind: 'refused', code: 'disk-full' })
  expect(desk.kept?.passages[0]).toEqual(buildPassage('a', '甲'.repeat(50_000), 'Alpha'))
  expect(desk.stored()).toMatchObject({ version: 1, zh: '甲' })
  makeRoom()
  await vi.advanceTimersByTimeAsync(5100)
  expect(desk.stored()).toMatchObject({ version: 2, zh: '甲'.repeat(50_000) })
  expect(desk.kept).toBeNull()
})

test('says when there is too much to save, and saves what is left of it', async () => {
  const desk = open()
  desk.network = 'takes less'
  desk.write({ zh: '甲乙' })
  await vi.advanceTimersByTimeAsync(1300)
  expect(desk.states.at(-1)).toEqual({ kind: 'refused', code: 'too-large' })
  desk.network = 'up'
  desk.write({ zh: '乙' })
  await vi.advanceTimersByTimeAsync(1300)
  expect(desk.stored()).toMatchObject({ zh: '乙' })
})

test('loses no word where one save arrived without an answer, and the next never', async () => {
  const desk = open()
  desk.network = 'loses answers'
  desk.write({ zh: '甲乙' })
  await vi.advanceTimersByTimeAsync(1300)
  desk.network = 'down'
  desk.write({ zh: '甲乙丙' })
  await vi.advanceTimersByTimeAsync(1300)
  desk.network = 'up'
  await vi.advanceTimersByTimeAsync(5100)
  await vi.advanceTimersByTimeAsync(1300)
  expect(desk.disagreement()).toBeNull()
  expect(desk.shown().zh).toBe('甲乙丙')
  expect(desk.stored()).toMatchObject({ zh: '甲乙丙' })
})

test('what was taken back after an answer was lost does not come back', async () => {
  const desk = open()
  desk.network = 'loses answers'
  desk.write({ zh: '甲乙' })
  await vi.advanceTimersByTimeAsync(1300)
  desk.network = 'down'
  desk.write({ zh: '甲' })
  await vi.advanceTimersByTimeAsync(1300)
  desk.network = 'up'
  await vi.advanceTimersByTimeAsync(5100)
  expect(await desk.autosave.flush()).toMatchObject({ status: 'saved' })
  expect(desk.shown().zh).toBe('甲')
  expect(desk.stored()).toMatchObject({ zh: '甲' })
})
