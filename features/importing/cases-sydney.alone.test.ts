import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { testDatabase } from '@/db/factories/test-database'
import { answerApi } from '@/features/api/answer-api'
import { listByDay } from '@/features/archive/published'
import { parseFilters } from '@/features/search/filters'
import { searchPublished } from '@/features/search/published'
import { importDocument } from './commands'
import { readDocument } from './read-document'
import { areCasesThere, cases } from './testing/cases'

const timeZone = vi.hoisted(() => {
  process.env.TIME_ZONE = 'Australia/Sydney'
  return process.env.TIME_ZONE
})

const site = { SITE_URL: 'https://news.example.org', DATA_DIR: '', TIME_ZONE: timeZone }

test.skipIf(!areCasesThere)(
  `of ${cases} (skipped where it is missing): search and API count a day at the clock's change as the archive does`,
  async () => {
    const db = testDatabase()
    const document = await readDocument(join(cases, 'd01-sydney.txt'), timeZone)
    await importDocument(db, document, { publish: true, at: '2026-11-28T04:00:00.000Z' })
    const counts = async (day: string, next: string) => {
      const filters = parseFilters({ q: 'trains', from: day, to: day })
      const query = new URLSearchParams({ locale: 'en', since: day, until: next })
      const { stories } = await answerApi(['stories'], query, site, db).json()
      return {
        archive: listByDay('en', day, 1, db)?.stories.total ?? 0,
        search: searchPublished('en', filters, 1, db)?.total,
        api: stories.length,
      }
    }
    expect(await counts('2026-10-03', '2026-10-04')).toEqual({ archive: 1, search: 1, api: 1 })
    expect(await counts('2026-10-04', '2026-10-05')).toEqual({ archive: 0, search: 0, api: 0 })
  },
)
