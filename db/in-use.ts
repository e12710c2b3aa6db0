import Database from 'better-sqlite3'
import { databaseFile } from '@/db/client'
import { isBusy } from '@/db/turn'

/** Whether another connection has the database of a data folder open; one that cannot be read, nobody can use. */
export function isInUse(dataDir: string): boolean {
  try {
    const file = new Database(databaseFile(dataDir), { fileMustExist: true, timeout: 0 })
    try {
      // Whoever has a database in WAL mode open shares its lock, so that nobody has it alone.
      file.pragma('locking_mode = EXCLUSIVE')
      file.prepare('SELECT count(*) FROM sqlite_schema').get()
      return false
    } finally {
      file.close()
    }
  } catch (error) {
    return isBusy(error)
  }
}
