import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import type { Db, Tx } from '@/db/client'

/** The database was made by a later version of this code. */
export class NewerSchema extends Error {
  constructor() {
    super('The database has the schema of a newer version of Diptych')
  }
}

/**
 * Brings the database up to the schema of this version, in one transaction: all of it or nothing.
 * Writes nothing where it is there already. Throws NewerSchema.
 */
export function migrateDatabase(db: Db, migrations: MigrationMeta[] = ownMigrations()): void {
  const reached = schemaOf(db)
  const newest = newestOf(migrations)
  if (reached === newest) return
  if (reached > newest) throw new NewerSchema()
  db.transaction((tx) => {
    // Another process that starts may have been quicker.
    const reached = schemaOf(tx)
    tx.run(sql`CREATE TABLE IF NOT EXISTS __drizzle_migrations
      (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`)
    for (const migration of migrations.filter(({ folderMillis }) => folderMillis > reached)) {
      apply(tx, migration)
    }
  })
}

/** What drizzle-kit wrote, in order. */
export function ownMigrations(): MigrationMeta[] {
  const migrationsFolder = join(process.cwd(), 'db', 'migrations')
  if (!existsSync(migrationsFolder)) throw new Error(`No migrations at ${migrationsFolder}`)
  return readMigrationFiles({ migrationsFolder })
}

/** Which migration a database has come to, as the time at which that was written; 0 for none. */
export function schemaOf(db: Tx): number {
  const table = sql`SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'`
  if (!db.get(table)) return 0
  const last = db.get<{ at: number | null }>(
    sql`SELECT max(created_at) AS at FROM __drizzle_migrations`,
  )
  return last?.at ?? 0
}

export const newestOf = (migrations: MigrationMeta[]) =>
  Math.max(0, ...migrations.map(({ folderMillis }) => folderMillis))

function apply(tx: Tx, { sql: statements, hash, folderMillis }: MigrationMeta): void {
  for (const statement of statements) tx.run(sql.raw(statement))
  tx.run(sql`INSERT INTO __drizzle_migrations (hash, created_at) VALUES (${hash}, ${folderMillis})`)
}
