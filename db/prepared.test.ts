import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { connect, type Db } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { prepared } from '@/db/prepared'
import { sources } from '@/db/schema/vocabulary'

const named = prepared((tx) =>
  tx
    .select({ slug: sources.slug })
    .from(sources)
    .where(eq(sources.slug, sql.placeholder('slug'))),
)

function newDatabase(): Db {
  const db = connect(':memory:')
  migrateDatabase(db)
  return db
}

const add = (db: Pick<Db, 'insert'>, slug: string) =>
  db
    .insert(sources)
    .values({ slug, name: { en: slug } })
    .run()

test('a query that was put together once answers by the values of each time', () => {
  const db = newDatabase()
  add(db, 'wire')
  expect(named(db).get({ slug: 'wire' })).toEqual({ slug: 'wire' })
  expect(named(db).get({ slug: 'other' })).toBeUndefined()
  expect(named(db)).toBe(named(db))
})

test('a transaction has the query of its database, and sees what it has written itself', () => {
  const db = newDatabase()
  db.transaction((tx) => {
    add(tx, 'wire')
    expect(named(tx).all({ slug: 'wire' })).toHaveLength(1)
    tx.transaction((inner) => expect(named(inner)).toBe(named(db)))
  })
})

test('each database is asked by a query of its own', () => {
  const [one, other] = [newDatabase(), newDatabase()]
  add(one, 'wire')
  expect(named(one).all({ slug: 'wire' })).toHaveLength(1)
  expect(named(other).all({ slug: 'wire' })).toHaveLength(0)
})

test('the same words asked for in another way between leave its rows as they are', () => {
  const db = newDatabase()
  add(db, 'wire')
  expect(named(db).all({ slug: 'wire' })).toEqual([{ slug: 'wire' }])
  const { sql: words } = named(db).getQuery()
  expect(db.get(sql.raw(words.replace('?', "'wire'")))).toEqual({ slug: 'wire' })
  expect(named(db).all({ slug: 'wire' })).toEqual([{ slug: 'wire' }])
})
