import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { Db } from '@/db/client'

/** Brings the database up to the schema of this version, in one transaction: all of it or nothing. */
export function migrateDatabase(db: Db): void {
  const migrationsFolder = join(process.cwd(), 'db', 'migrations')
  if (!existsSync(migrationsFolder)) throw new Error(`No migrations at ${migrationsFolder}`)
  migrate(db, { migrationsFolder })
}
