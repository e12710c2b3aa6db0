import { existsSync } from 'node:fs'
import { connect, type Db, databaseFile } from '@/db/client'
import type { Fault } from '@/db/fault'
import { env } from '@/lib/env'
import { checkBackups } from './check-backups'
import { checkCaches } from './check-caches'
import { checkRows, isOfDamage } from './check-database'
import { checkDerived } from './check-derived'
import { checkFolder } from './check-folder'
import { checkLiveEditions } from './check-live'
import { checkPictures } from './check-pictures'

/** Looks a data folder over, changing nothing in it. The newsroom may be serving meanwhile. */
export function examine(dataDir: string): Fault[] {
  if (!existsSync(databaseFile(dataDir))) return [{ code: 'no-database', what: [dataDir] }]
  const db = opened(dataDir)
  if (!db)
    return [{ code: 'damaged-database', what: [databaseFile(dataDir)] }, ...checkFolder(dataDir)]
  try {
    db.$client.pragma('query_only = ON')
    const inDatabase = checkRows(db)
    // Of a database that is not whole, or not ours to read, nothing more can be said.
    const isReadable = inDatabase.every(({ code }) => code === 'stray-rows')
    const inRows = isReadable
      ? [
          ...checkPictures(db, dataDir),
          ...checkLiveEditions(db),
          ...checkDerived(db),
          ...checkBackups(db, env()),
          ...checkCaches(db, env()),
        ]
      : []
    return [...inDatabase, ...checkFolder(dataDir), ...inRows]
  } finally {
    db.$client.close()
  }
}

/** Null where SQLite does not know the file for one of its own. */
function opened(dataDir: string): Db | null {
  try {
    return connect(databaseFile(dataDir))
  } catch (error) {
    if (isOfDamage(error)) return null
    throw error
  }
}
