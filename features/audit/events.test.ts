import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { testDatabase } from '@/db/factories/test-database'
import { eventsPerPage, listEvents, mostListed } from './events'

/** One a minute from the beginning of 2026 on. */
function databaseWith(events: number) {
  const db = testDatabase()
  db.run(sql`
    WITH RECURSIVE minutes (value) AS (
      SELECT 0 UNION ALL SELECT value + 1 FROM minutes WHERE value < ${events - 1})
    INSERT INTO audit_events (at, actor_name, action, subject_type, subject_id, details)
    SELECT strftime('%FT%H:%M:00.000Z', '2026-01-01', value || ' minutes'), 'Desk', 'story.save', 'story', '1', '{}'
    FROM minutes`)
  return db
}

test('a page past the end is the last one', () => {
  const db = databaseWith(eventsPerPage + 1)
  expect(listEvents(db, {}, 9)).toMatchObject({
    events: [{ at: '2026-01-01T00:00:00.000Z' }],
    ...{ total: eventsPerPage + 1, isMore: false, page: 2, pageCount: 2 },
  })
})

test('more than are counted are told as more, and days lead to the first of them', () => {
  const db = databaseWith(mostListed + 1)
  const all = listEvents(db, {}, 1_000_000)
  expect(all).toMatchObject({ total: mostListed, isMore: true, page: all.pageCount })
  expect(all.events.at(-1)?.at).toBe('2026-01-01T00:01:00.000Z')
  const first = listEvents(db, { until: '2026-01-01T00:02:00.000Z' })
  expect(first.events.map(({ at }) => at)).toEqual([
    '2026-01-01T00:01:00.000Z',
    '2026-01-01T00:00:00.000Z',
  ])
})

test('as many as are counted are all there are', () => {
  expect(listEvents(databaseWith(mostListed), {})).toMatchObject({
    total: mostListed,
    isMore: false,
  })
})
