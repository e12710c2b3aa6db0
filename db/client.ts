import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import * as desk from '@/db/schema/desk'
import * as front from '@/db/schema/front'
import * as importing from '@/db/schema/importing'
import * as media from '@/db/schema/media'
import * as people from '@/db/schema/people'
import * as pings from '@/db/schema/pings'
import * as previews from '@/db/schema/previews'
import * as publishing from '@/db/schema/publishing'
import * as reads from '@/db/schema/reads'
import * as signIn from '@/db/schema/sign-in'
import * as stories from '@/db/schema/stories'
import * as vocabulary from '@/db/schema/vocabulary'
import { env } from '@/lib/env'

const schema = {
  ...desk,
  ...importing,
  ...vocabulary,
  ...media,
  ...stories,
  ...publishing,
  ...people,
  ...signIn,
  ...previews,
  ...pings,
  ...front,
  ...reads,
}

export type Db = BetterSQLite3Database<typeof schema> & { $client: Database.Database }

/** A transaction as a command's steps receive it; the database itself will do too. */
export type Tx = Pick<
  Db,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'run' | 'get' | 'all'
>

export function databaseFile(dataDir: string): string {
  return join(dataDir, 'diptych.sqlite')
}

/** Opens the database of a data folder, making the folder where it is missing. */
export function openDatabase(dataDir: string): Db {
  mkdirSync(dataDir, { recursive: true })
  return connect(databaseFile(dataDir))
}

/** Opens a database file, or `:memory:`. */
export function connect(file: string): Db {
  const client = new Database(file)
  client.pragma('journal_mode = WAL')
  client.pragma('synchronous = NORMAL')
  client.pragma('foreign_keys = ON')
  client.pragma('busy_timeout = 5000')
  return drizzle({ client, schema })
}

let shared: Db | undefined

/** The process's own connection to the database of DATA_DIR, opened when first asked for. */
export function getDb(): Db {
  shared ??= openDatabase(env().DATA_DIR)
  return shared
}

export function closeDb(): void {
  shared?.$client.close()
  shared = undefined
}
