import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { publications } from '@/db/schema/publishing'
import { schedulePublication } from '@/features/publishing/scheduling'
import { createStory } from '@/features/stories/commands'
import { findHere } from '@/features/testing/find-here'
import { startScheduler } from './scheduler'

const start = new Date('2026-11-20T01:00:00.000Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000).toISOString()

let db: Db
let scheduler: ReturnType<typeof startScheduler> | undefined

beforeEach(() => {
  vi.useFakeTimers({ now: start })
  db = testDatabase()
})

afterEach(() => {
  scheduler?.stop()
  vi.useRealTimers()
})

function scheduleFor(at: string): void {
  const now = start.toISOString()
  const { storyId } = createStory(db, { content: buildContent(), author: 'lin', at: now })
  schedulePublication(db, { storyId, kind: 'publish', actor: 'costa', at, now })
}

const publishedAt = () =>
  db
    .select({ at: publications.at })
    .from(publications)
    .all()
    .map(({ at }) => at)

test('publishes at its time, within a second', async () => {
  scheduler = startScheduler(db, findHere)
  scheduleFor(later(90))
  await vi.advanceTimersByTimeAsync(89_999)
  expect(publishedAt()).toEqual([])
  await vi.advanceTimersByTimeAsync(1_001)
  expect(publishedAt()).toEqual([later(90)])
})

test('a start publishes what fell due while no one served, once', async () => {
  scheduleFor(later(90))
  vi.setSystemTime(later(9000))
  scheduler = startScheduler(db, findHere)
  await scheduler.caughtUp
  expect(publishedAt()).toEqual([later(9000)])
  scheduler.stop()
  scheduler = startScheduler(db, findHere)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(publishedAt()).toHaveLength(1)
})

test('two processes publish once', async () => {
  scheduleFor(later(5))
  scheduler = startScheduler(db, findHere)
  const other = startScheduler(db, findHere)
  await vi.advanceTimersByTimeAsync(10_000)
  other.stop()
  expect(publishedAt()).toHaveLength(1)
})

test('goes on after an accident', async () => {
  db.$client.exec(
    `CREATE TRIGGER accident BEFORE INSERT ON publications BEGIN SELECT RAISE(ABORT, 'no'); END`,
  )
  scheduleFor(later(5))
  scheduler = startScheduler(db, findHere)
  await vi.advanceTimersByTimeAsync(6_000)
  expect(publishedAt()).toEqual([])
  db.$client.exec('DROP TRIGGER accident')
  await vi.advanceTimersByTimeAsync(30_000)
  expect(publishedAt()).toHaveLength(1)
})

test('publishes nothing after it was stopped', async () => {
  scheduleFor(later(5))
  scheduler = startScheduler(db, findHere)
  scheduler.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(publishedAt()).toEqual([])
})
