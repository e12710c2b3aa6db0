import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { liveEditions } from '@/db/schema/publishing'
import { parseFilters } from '@/features/search/filters'
import { searchPublished } from '@/features/search/published'
import { importDocument } from './commands'
import { readDocument } from './read-document'
import { areCasesThere, cases } from './testing/cases'

const at = '2026-11-28T04:00:00.000Z'

let db: Db

beforeEach(() => {
  db = testDatabase()
})

async function publish(name: string) {
  const document = await readDocument(join(cases, name), 'Asia/Shanghai')
  return importDocument(db, document, { publish: true, at })
}

const found = (q: string) => searchPublished('zh', parseFilters({ q }), 1, db)?.total
const slugs = () => [
  ...new Set(
    db
      .select()
      .from(liveEditions)
      .all()
      .map(({ slug }) => slug),
  ),
]

const skipped = `of ${cases} (skipped where it is missing)`

test.skipIf(!areCasesThere)(
  `${skipped}: a date in the future is not published at once`,
  async () => {
    expect(await publish('f05-future.txt')).toMatchObject({
      isPublished: false,
      unpublished: 'future-date',
    })
    expect(db.select().from(liveEditions).all()).toEqual([])
  },
)

test.skipIf(!areCasesThere).each([
  ['r02-invisible.txt', ['清淤收官', 'hydrological'], 'dredging-concludes-at-zhongtan'],
  [
    'r03-letters.txt',
    ['odegaard', 'sorloth', 'lodz', 'strasse'],
    'odegaard-and-sorloth-meet-in-lodz-on-strasse-5',
  ],
  [
    'r04-traditional-queries.txt',
    ['復甦', '計畫', '意味著', '隨著', '著手', '瞭解', '甚麼'],
    'what-the-recovery-plan-means',
  ],
])(
  `${skipped}: %s is found by what people type, under an address that spells it out`,
  async (name, queries, slug) => {
    expect(await publish(name)).toMatchObject({ isPublished: true })
    for (const query of queries) expect(found(query), query).toBeGreaterThan(0)
    expect(slugs()).toEqual([slug])
  },
)
