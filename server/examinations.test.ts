import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import type { Fault } from '@/db/fault'
import { migrateDatabase } from '@/db/migrate'
import {
  askExamination,
  getExamination,
  noteExamination,
  takeUpExamination,
} from '@/features/status/examinations'
import { startExaminations } from './examinations'

// The real process that looks loads the program first.
vi.setConfig({ testTimeout: 60_000 })

let dataDir: string
let db: Db

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-examined-'))
  db = openDatabase(dataDir)
  migrateDatabase(db)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  db.$client.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const aDay = 24 * 3_600_000
const faults: Fault[] = [{ code: 'not-indexed', what: ['7'] }]
const takeUp = (now: number, every = aDay) => takeUpExamination(db, { every, now })

test('it is due when it was never done, once a day, and when somebody asks', () => {
  expect(takeUp(10)).toBe(true)
  expect(takeUp(11)).toBe(false)
  noteExamination(db, { faults }, 20)
  expect(getExamination(db, 21)).toEqual({ endedAt: 20, faults, failure: null, isUnderWay: false })
  expect(takeUp(20 + aDay - 1)).toBe(false)
  expect(takeUp(20 + aDay)).toBe(true)
  noteExamination(db, { faults: [] }, 30 + aDay)
  askExamination(db, 40 + aDay)
  expect(getExamination(db, 41 + aDay).isUnderWay).toBe(true)
  expect(takeUp(42 + aDay, Number.POSITIVE_INFINITY)).toBe(true)
})

test('who asks while it is under way has it done again', () => {
  takeUp(10)
  askExamination(db, 15)
  noteExamination(db, { faults }, 20)
  expect(takeUp(21)).toBe(true)
  noteExamination(db, { faults }, 30)
  expect(takeUp(31)).toBe(false)
})

test('one that came to nothing tells why, and what was found before', () => {
  takeUp(10)
  noteExamination(db, { faults }, 20)
  askExamination(db, 25)
  takeUp(30)
  noteExamination(db, { failure: 'ended with 1' }, 40)
  expect(getExamination(db, 41)).toMatchObject({ faults, failure: 'ended with 1' })
})

test('one whose process died, or a clock that was put back, keeps nobody waiting', () => {
  takeUp(aDay)
  expect(takeUp(aDay + 4 * 60_000)).toBe(false)
  expect(takeUp(aDay + 5 * 60_000)).toBe(true)
  expect(takeUp(10)).toBe(true)
  noteExamination(db, { faults: [] }, aDay)
  expect(takeUp(20)).toBe(true)
})

test('of several processes one does it, and none soon after a start unless somebody asks', async () => {
  let times = 0
  const examine = async () => {
    times += 1
    return { faults }
  }
  // What the operator is told is not to be read in every report of the tests.
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  askExamination(db, Date.now())
  const jobs = [1, 2, 3].map(() => startExaminations(db, examine))
  await vi.waitFor(() => expect(getExamination(db)).toMatchObject({ faults, isUnderWay: false }))
  await Promise.all(jobs.map((job) => job.stop()))
  expect(times).toBe(1)
})

test('the log names the first of very many, and how many there are', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const what = Array.from({ length: 100_000 }, (_, at) => String(at))
  askExamination(db, Date.now())
  const job = startExaminations(db, async () => ({ faults: [{ code: 'not-indexed', what }] }))
  await vi.waitFor(() => expect(write).toHaveBeenCalled())
  await job.stop()
  const { faults: said } = JSON.parse(String(write.mock.calls[0]?.[0]))
  expect(said).toEqual([{ code: 'not-indexed', found: 100_000, what: what.slice(0, 20) }])
})

test('the server’s own process looks, and what it finds is known', async () => {
  vi.stubEnv('DATA_DIR', dataDir)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  mkdirSync(join(dataDir, 'media', '0123456789abcdef'), { recursive: true })
  askExamination(db, Date.now())
  const job = startExaminations(db)
  await vi.waitFor(() => expect(getExamination(db).isUnderWay).toBe(false), 50_000)
  await job.stop()
  const { faults, failure } = getExamination(db)
  expect(failure).toBeNull()
  expect(faults).toContainEqual({ code: 'unknown-folders', what: ['0123456789abcdef'] })
})
