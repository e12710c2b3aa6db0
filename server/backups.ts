import type { Db } from '@/db/client'
import { inTurn, isBusy } from '@/db/turn'
import {
  type BackupResult,
  dropBackup,
  holdBackup,
  noteBackup,
  takeUpBackup,
} from '@/features/backups/commands'
import type { Env } from '@/lib/env'
import { log } from '@/lib/log'
import { inOwnProcess } from './own-process'
import { pause } from './pause'

const program = 'server/backup/backup-process.ts'

const betweenLooks = 5_000
const betweenHolds = 60_000
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
  const stopping = new AbortController()
  const { signal } = stopping
  const running = BACKUP_TO ? run() : Promise.resolve()
  return {
    stop: () => {
      stopping.abort()
      return running
    },
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        const asked = { every: BACKUP_EVERY * anHour, now: Date.now() }
        const id = await inTurn(db, () => takeUpBackup(db, asked))
        if (id !== null) await makeOne(id)
      } catch (error) {
        if (!isBusy(error)) log.error('backups cannot be noted', { error })
      }
      await pause(betweenLooks, signal)
    }
  }

  async function makeOne(id: number): Promise<void> {
    const holding = setInterval(() => void hold(id), betweenHolds)
    try {
      const result = await make(signal)
      await inTurn(db, () => noteBackup(db, id, result, Date.now()))
      if ('failure' in result) log.error('the newsroom was not backed up', result)
      else log.info('the newsroom was backed up', result)
    } catch (error) {
      if (!signal.aborted) throw error
      await inTurn(db, () => dropBackup(db, id))
    } finally {
      clearInterval(holding)
    }
  }

  async function hold(id: number): Promise<void> {
    // Missing one is no harm: the next comes long before anyone takes us for dead.
    await inTurn(db, () => holdBackup(db, id, Date.now())).catch(() => {})
  }
}
