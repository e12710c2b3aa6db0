import { connect, type Db } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'

let migrated: Buffer | undefined

/** An empty, migrated database in memory: a copy of one that was migrated once, which takes a thirtieth of the time. */
export function testDatabase(): Db {
  migrated ??= migrateOne()
  return connect(migrated)
}

function migrateOne(): Buffer {
  const db = connect(':memory:')
  migrateDatabase(db)
  const image = db.$client.serialize()
  db.$client.close()
  return image
}
