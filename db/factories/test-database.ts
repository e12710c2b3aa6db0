import { connect, type Db } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'

/** An empty, migrated database in memory. */
export function testDatabase(): Db {
  const db = connect(':memory:')
  migrateDatabase(db)
  return db
}
