import type { Db } from '@/db/client'
import { inTurn } from '@/db/turn'
import {
  type BackupResult,
  dropBackup,
  holdBackup,
  noteBackup,
  takeUpBackup,
} from '@/features/backups/commands'
import type { Env } from '@/lib/env'
import { log } from '@/lib/log'
import { startJob } from './job'
import { inOwnProcess } from './own-process'

const program = 'server/backup/backup-process.ts'

const anHour = 3_600_000

type Settings = Pick<Env, 'BACKUP_TO' | 'BACKUP_EVERY'>

/** Makes one backup. Throws where it is broken off. */
export type MakeBackup = (signal: AbortSignal) => Promise<BackupResult>

/**
 * Backs the newsroom up when that is due, beside everything else that the process does, until it is
 * stopped. What was made is in the database, so that of several processes one does it.
 */
export function startBackups(
  db: Db,
  { BACKUP_TO, BACKUP_EVERY }: Settings,
  make: MakeBackup = (signal) => inOwnProcess(program, signal),
): { stop: () => Promise<void> } {
  if (!BACKUP_TO) return { stop: () => Promise.resolve() }
  return startJob<number>({
    failure: 'backups cannot be noted',
    betweenLooks: 5_000,
    takeUp() {
      const asked = { every: BACKUP_EVERY * anHour, now: Date.now() }
      return inTurn(db, () => takeUpBackup(db, asked))
    },
    async work(id, signal) {
      const result = await make(signal)
      await inTurn(db, () => noteBackup(db, id, result, Date.now()))
      if ('failure' in result) log.error('the newsroom was not backed up', result)
      else log.info('the newsroom was backed up', result)
    },
    hold: (id) => inTurn(db, () => holdBackup(db, id, Date.now())),
    release: (id) => inTurn(db, () => dropBackup(db, id)),
  })
}
