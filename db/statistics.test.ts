import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { testDatabase } from '@/db/factories/test-database'
import { liveEditions } from '@/db/schema/publishing'
import { stories } from '@/db/schema/stories'
import { learnStatistics } from './statistics'

test('a few stories of many are found by their numbers, whatever their order', () => {
  const db = testDatabase()
  const at = '2026-11-20T00:00:00.000Z'
  for (let number = 1; number <= 500; number += 1) {
    db.insert(stories).values({ number, createdAt: at }).run()
    const texts = {
      slug: 'bridge',
      headline: 'A bridge',
      excerpt: '',
      passages: [],
      corrections: [],
    }
    const times = { firstPublishedAt: at, updatedAt: at }
    db.insert(liveEditions)
      .values({
        storyId: number,
        number,
        locale: 'en',
        status: 'live',
        searchId: number,
        ...texts,
        ...times,
      })
      .run()
  }
  learnStatistics(db)
  const plan = db.all<{ detail: string }>(sql`
    EXPLAIN QUERY PLAN SELECT headline FROM live_editions
    WHERE locale = 'en' AND status = 'live' AND number IN (3, 5, 7)
    ORDER BY first_published_at DESC, number DESC LIMIT 3`)
  expect(plan[0]?.detail).toContain('live_editions_number')
})

test('before anything was counted, a change of relations looks at the few that it names', () => {
  const db = testDatabase()
  // The steps of triggers are among those of the statement, and not in its plan.
  const opened = db
    .all<{ opcode: string; p2: number }>(sql`
      EXPLAIN UPDATE related_stories SET relations = '[]' WHERE number = 1 AND locale = 'zh'`)
    .flatMap(({ opcode, p2 }) => (opcode === 'OpenRead' ? [p2] : []))
  const indexes = db
    .all<{ name: string; page: number }>(sql`
      SELECT name, rootpage AS page FROM sqlite_schema
      WHERE tbl_name = 'live_editions' AND type = 'index'`)
    .filter(({ page }) => opened.includes(page))
  expect(indexes.map(({ name }) => name)).toEqual(['live_editions_number'])
})
