import type { Db } from '@/db/client'
import type { Fault } from '@/db/fault'
import { lastGoodBackup, listBackups } from '@/features/backups/stored-backups'
import type { Env } from '@/lib/env'

const anHour = 3_600_000

/** Whether the newsroom was backed up of late, where it is to be. */
export function checkBackups(
  db: Db,
  { BACKUP_TO, BACKUP_EVERY }: Pick<Env, 'BACKUP_TO' | 'BACKUP_EVERY'>,
  now = Date.now(),
): Fault[] {
  if (!BACKUP_TO) return []
  const [newest, good] = [listBackups(db, 1)[0], lastGoodBackup(db)]
  const failed: Fault[] = newest?.failure ? [{ code: 'failed-backup', what: [newest.failure] }] : []
  if (!good) return [...failed, { code: 'no-backup', what: [] }]
  const isOld = now - good.startedAt > 2 * BACKUP_EVERY * anHour
  const at = new Date(good.startedAt).toISOString()
  return [...failed, ...(isOld ? [{ code: 'old-backup' as const, what: [at] }] : [])]
}
