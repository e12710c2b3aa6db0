import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Db, openDatabase, patient } from '@/db/client'
import { checkDatabase, checkDatabaseFile, isUnused, keepToOwner } from '@/db/data-folder'
import { migrateDatabase } from '@/db/migrate'
import { learnStatistics } from '@/db/statistics'
import { installationSecret } from '@/features/access/secret'
import { sweepPictures } from '@/features/media/sweep'
import { ensureSetUpLink } from '@/features/people/set-up'
import { ensureAgreedCounts } from '@/features/stories/desk-agreement'
import { ensureDeskLanguages } from '@/features/stories/desk-languages'
import { writeDurably } from '@/lib/durable-file'
import type { Env } from '@/lib/env'
import { log } from '@/lib/log'
import { ensureIndexes } from './search-indexes'
import { seedDemonstration } from './seeding/seed'
import { isDiskShut, startFault } from './start-fault'

type Settings = Pick<Env, 'DATA_DIR' | 'DEMO' | 'AUTH_SECRET'>

/** Brings the data folder into the state that this version serves from. Where it cannot, it says so and ends the process. */
export async function prepareDatabase(settings: Settings): Promise<void> {
  try {
    await prepare(settings)
  } catch (error) {
    const fault = startFault(error, settings.DATA_DIR)
    if (!fault) throw error
    console.error(fault)
    process.exit(1)
  }
}

async function prepare({ DATA_DIR, DEMO, AUTH_SECRET }: Settings): Promise<void> {
  const seeding = join(DATA_DIR, 'seeding')
  const wasInterrupted = existsSync(seeding)
  if (!wasInterrupted) checkDatabaseFile(DATA_DIR)
  const db = openDatabase(DATA_DIR, patient)
  const open = keepToOwner(DATA_DIR)
  if (open.length > 0) log.warn('others may read what is not ours to close', { files: open })
  migrateDatabase(db)
  if (!wasInterrupted) checkDatabase(db, DATA_DIR)
  if (DEMO === 'on' && (wasInterrupted || isUnused(db))) await seed(db, DATA_DIR, seeding)
  const setUp = await optional('the link for the first administrator', () => ensureSetUpLink(db))
  installationSecret(AUTH_SECRET, DATA_DIR, db)
  await optional('the indexes of words', () => ensureIndexes(db))
  await optional('the languages of the desk', () => ensureDeskLanguages(db))
  await optional('what the desk counts', () => ensureAgreedCounts(db))
  await optional('what was never finished', () => sweepPictures(db, DATA_DIR))
  await optional('statistics', () => learnStatistics(db))
  if (setUp) console.log(`Make the first administrator here (once, within a day): ${setUp.url}`)
  db.$client.close()
}

/** A seeding that was interrupted is taken up again; any other newsroom is left as it is. */
async function seed(db: Db, dataDir: string, mark: string): Promise<void> {
  await writeDurably(mark, '')
  await seedDemonstration(db, dataDir, (line) => console.error(line))
  await rm(mark, { force: true })
}

/** Does what readers can be served without, where the disk takes nothing. */
async function optional<T>(what: string, act: () => T | Promise<T>): Promise<T | null> {
  try {
    return await act()
  } catch (error) {
    if (!isDiskShut(error)) throw error
    const detail = error instanceof Error ? error.message : String(error)
    log.warn('the disk cannot be written, so something was skipped', { what, detail })
    return null
  }
}
