import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { rememberConnection } from '@/db/connections'
import { keepStatements } from '@/db/kept-statements'
import * as backups from '@/db/schema/backups'
import * as caches from '@/db/schema/caches'
import * as checks from '@/db/schema/checks'
import * as desk from '@/db/schema/desk'
import * as examinations from '@/db/schema/examinations'
import * as front from '@/db/schema/front'
import * as importing from '@/db/schema/importing'
import * as indexes from '@/db/schema/indexes'
import * as lists from '@/db/schema/lists'
import * as media from '@/db/schema/media'
import * as memory from '@/db/schema/memory'
import * as people from '@/db/schema/people'
import * as pings from '@/db/schema/pings'
import * as previews from '@/db/schema/previews'
import * as publishing from '@/db/schema/publishing'
import * as reads from '@/db/schema/reads'
import * as signIn from '@/db/schema/sign-in'
import * as stories from '@/db/schema/stories'
import * as terms from '@/db/schema/terms'
import * as vocabulary from '@/db/schema/vocabulary'
import { tags, touch } from '@/db/tags'
import { env } from '@/lib/env'

const schema = {
  ...backups,
  ...desk,
  ...importing,
  ...indexes,
  ...lists,
  ...vocabulary,
  ...terms,
  ...caches,
  ...checks,
  ...examinations,
  ...media,
  ...memory,
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

type Opening = {
  /**
   * For how many milliseconds a statement waits for another process to end its writing. The process
   * stands still meanwhile, so one that serves does not wait: it takes its turn (`inTurn`).
   */
  patience?: number
}

/** What the commands of the shell wait. They have nobody else to serve. */
export const patient = { patience: 60_000 }

/** Opens the database of a data folder for its owner alone, making both where they are missing. */
export function openDatabase(dataDir: string, opening?: Opening): Db {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = databaseFile(dataDir)
  // The log and the index that SQLite puts beside a file take its mode. One that is there is left
  // alone: closing a file lets go of every lock that the process has on it.
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
  const db = connect(file, opening)
  rememberConnection(db.$client)
  return db
}

/** Opens a database file, `:memory:`, or a copy in memory of a serialized database. */
export function connect(file: string | Buffer, { patience = 5_000 }: Opening = {}): Db {
  const client = new Database(file, { timeout: patience })
  client.pragma('journal_mode = WAL')
  // A commit is on the disk when it returns: what was acknowledged outlives a power cut.
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
  const db = drizzled(client)
  const transaction = db.transaction.bind(db)
  // One that begins by reading fails at once where another process writes before it does.
  db.transaction = (run, config) => transaction(run, { behavior: 'immediate', ...config })
  return db
}

/** Opens the database of a data folder to be read alone. Whoever writes, it is never waited for. */
export function openReader(dataDir: string): Db {
  const client = new Database(databaseFile(dataDir), { readonly: true, fileMustExist: true })
  rememberConnection(client)
  return drizzled(client)
}

const drizzled = (client: Database.Database): Db =>
  Object.assign(drizzle({ client: keepStatements(client), schema }), { $client: client })

/** Next has a copy of this code for each of its bundles; they share the connections. */
const place = Symbol.for('diptych.shared-connections')

type Shared = { [place]?: { writer?: Db; reader?: Db } }

function shared() {
  const here = globalThis as Shared
  here[place] ??= {}
  return here[place]
}

/** The process's own connection to the database of DATA_DIR, opened when first asked for. */
export function getDb(): Db {
  const own = shared()
  if (!own.writer?.$client.open) own.writer = openDatabase(env().DATA_DIR, { patience: 0 })
  return own.writer
}

/**
 * The same to read with: what is being written is not seen, what is committed is. A page that is made with
 * it is made again after every change.
 */
export function getReader(): Db {
  touch(tags.everything)
  return getPreciseReader()
}

/** The same for reads that say themselves what they look at (`db/tags.ts`), all that they do. */
export function getPreciseReader(): Db {
  const own = shared()
  if (!own.reader?.$client.open) own.reader = openReader(env().DATA_DIR)
  return own.reader
}

export function closeDb(): void {
  const own = shared()
  own.reader?.$client.close()
  own.writer?.$client.close()
  delete own.reader
  delete own.writer
}
