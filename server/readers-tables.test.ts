import { getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/factories/test-database'
import { sourcesOf, withImports } from './testing/source-files'

/** What is read on the way to a page and is nothing that a page shows. */
const unseen = new Map([
  ['INSERT media', 'a new picture is in no page yet'],
  ['INSERT recordings', 'nor is a new recording'],
  ['stories', 'the public number of a pinned story, which never changes'],
  ['live_lists', 'kept by triggers of live_editions and live_topics, which move it'],
  ['live_days', 'so are these'],
  ['topic_editions', 'and these'],
  ['reads', 'counted into most_read, which is what readers see'],
  ['site_state', 'the generation itself'],
  ['index_rebuilds', 'whether an index is being made beside the one that is searched'],
])

let tables: Set<string>

beforeAll(async () => {
  const sources = sourcesOf(['app/**/*.{ts,tsx}', 'features/**/*.{ts,tsx}', 'lib/**/*.ts'])
  const forReaders = [...sources.keys()].filter(
    (file) =>
      /^app\/(?:\[locale\]\/(?:\(site\)|news)\/|feeds|share|.*sitemap|api\/(?:v1|oembed))/u.test(
        file,
      ) && !file.includes('/preview/'),
  )
  tables = await tablesIn([...withImports(forReaders, sources).values()])
})

test('readers’ pages read tables, which this test finds', () => {
  expect(tables).toContain('live_editions')
  expect(tables.size).toBeGreaterThan(7)
})

test('whatever readers’ queries read moves the generation when it changes', () => {
  const triggers = testDatabase()
    .$client.prepare<[], { tbl_name: string; sql: string }>(
      "SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%SET generation%'",
    )
    .all()
  const missing = [...tables]
    .filter((table) => !unseen.has(table))
    .flatMap((table) =>
      ['INSERT', 'UPDATE', 'DELETE']
        .filter(
          (change) =>
            !triggers.some(
              ({ tbl_name, sql }) => tbl_name === table && sql.includes(`AFTER ${change}`),
            ),
        )
        .map((change) => `${change} ${table}`),
    )
    .filter((change) => !unseen.has(change))
  expect(missing).toEqual([])
})

/** The names of the tables that sources import from the schema. */
async function tablesIn(sources: string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const source of sources) {
    const imports = source.matchAll(/^import \{([^}]*)\} from '@\/db\/schema\/([\w-]+)'/gmu)
    for (const [, names = '', file] of imports) {
      const schema: Record<string, unknown> = await import(`../db/schema/${file}.ts`)
      for (const name of names.split(',')) {
        const table = schema[name.trim()]
        if (is(table, SQLiteTable)) found.add(getTableName(table))
      }
    }
  }
  return found
}
