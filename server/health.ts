import { randomUUID } from 'node:crypto'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { NewerSchema, newestOf, ownMigrations, schemaOf } from '@/db/migrate'
import { isBusy } from '@/db/turn'
import { log } from '@/lib/log'

export type Health = 'ok' | 'unreadable' | 'unwritable' | 'newer-schema'

/** In milliseconds: however often it is asked, it looks no more often than this. */
const lookStands = 2_000

type Parts = {
  dataDir: string
  /** A connection that gives up at once where another process writes. */
  db: Db
  now?: () => number
}

/** Tells whether the database can be read and written. Looking leaves nothing on the disk. */
export function openHealth({ dataDir, db, now = () => performance.now() }: Parts): () => Health {
  const known = newestOf(ownMigrations())
  let last: { at: number; health: Health } | undefined
  return () => {
    if (!last || now() - last.at >= lookStands) last = { at: now(), health: look() }
    return last.health
  }

  function look(): Health {
    return (
      failing('unreadable', () => {
        db.get(sql`SELECT generation FROM site_state`)
        if (schemaOf(db) > known) throw new NewerSchema()
      }) ??
      failing('unwritable', () => {
        writeNothing(db)
        writeBeside(dataDir)
      }) ??
      'ok'
    )
  }
}

function failing(health: Health, act: () => void): Health | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    if (isBusy(error)) return undefined
    const found = error instanceof NewerSchema ? 'newer-schema' : health
    log.error('the database is not well', { health: found, error })
    return found
  }
}

/** Takes the lock, changes a row to what it is, and takes that back: nothing comes to the disk. */
function writeNothing(db: Db): void {
  const takenBack = new Error('taken back')
  try {
    db.transaction((tx) => {
      tx.run(sql`UPDATE site_state SET id = id`)
      throw takenBack
    })
  } catch (error) {
    if (error !== takenBack) throw error
  }
}

const page = Buffer.alloc(4096, 'a')

/** A page of a file that is gone again before it reaches the disk tells whether there is room. */
function writeBeside(dataDir: string): void {
  const path = join(dataDir, `health.${randomUUID()}.part`)
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, page)
  } finally {
    closeSync(file)
    rmSync(path, { force: true })
  }
}
