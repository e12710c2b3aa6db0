import type { ShellWords } from '@/lib/i18n/shell'
import { NoNewsroom } from '@/server/backup/make-backup'
import { BadBackup } from '@/server/backup/manifest'
import { FolderInUse, NewsroomServed } from '@/server/backup/restore-backup'
import { startFault } from '@/server/start-fault'

/** Why a backup was not made or not brought back, and what to do. */
export function complaintOf(
  error: unknown,
  { file, dataDir }: { file: string; dataDir: string },
  t: ShellWords<'backup'>,
): string {
  if (error instanceof NoNewsroom) return t('noNewsroom', { dataDir })
  if (error instanceof FolderInUse) return t('inUse', { dataDir })
  if (error instanceof NewsroomServed) return t('served', { dataDir })
  if (error instanceof BadBackup) return t(`bad.${error.reason}`, { file, entry: error.entry })
  const detail = error instanceof Error ? error.message : String(error)
  return startFault(error, dataDir) ?? t('failed', { file, detail })
}
