// Makes one scheduled backup, in a process of its own: looking a database over takes seconds.
import '@/lib/dot-env'

import type { BackupResult } from '@/features/backups/commands'
import { loadEnv } from '@/lib/env'
import { asOwnProcess } from '@/server/own-process'
import { dropOldBackups, keepBackup } from './keep-backup'
import { openAddress } from './open-place'

await asOwnProcess(make)

async function make(): Promise<BackupResult> {
  const settings = loadEnv()
  const { DATA_DIR: dataDir, BACKUP_TO, BACKUP_KEEP: most } = settings
  // Start-up sweeps away what a process that died left there.
  const { place } = await openAddress(BACKUP_TO, { settings, spare: dataDir, isFolder: true })
  const { name, bytes } = await keepBackup(dataDir, place)
  await dropOldBackups(place, { most, made: name })
  return { address: place.addressOf(name), bytes }
}
