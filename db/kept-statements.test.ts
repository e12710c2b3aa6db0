import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { expect, test } from 'vitest'
import { testDatabase } from '@/db/factories/test-database'
import { createTopic } from '@/db/factories/vocabulary'
import { topics } from '@/db/schema/vocabulary'
import { keepStatements } from './kept-statements'

test('the same words give rows as they are asked for, whatever came before', () => {
  const { $client } = testDatabase()
  const db = drizzle({ client: keepStatements($client) })
  createTopic(db, { slug: 'rail' })
  const query = db.select({ slug: topics.slug }).from(topics)
  const words = sql.raw(query.toSQL().sql)
  for (const _ of [1, 2]) {
    expect(query.all()).toEqual([{ slug: 'rail' }])
    expect(db.all(words)).toEqual([{ slug: 'rail' }])
    expect(db.get(words)).toEqual({ slug: 'rail' })
    expect(query.get()).toEqual({ slug: 'rail' })
  }
})

test('one that is kept sees what was written since', () => {
  const { $client } = testDatabase()
  const db = drizzle({ client: keepStatements($client) })
  const count = () => db.select().from(topics).all().length
  expect(count()).toBe(0)
  createTopic(db)
  expect(count()).toBe(1)
  $client.exec('ALTER TABLE topics ADD COLUMN more TEXT')
  expect(count()).toBe(1)
})
