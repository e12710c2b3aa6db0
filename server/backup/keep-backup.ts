import { makeBackup } from './make-backup'
import { listBackupNames, nameAt, type Place } from './place'
import { tryBackup } from './restore-backup'

export interface KeptBackup {
  name: string
  bytes: number
}

/** Makes a backup at a place, and looks whether it can be taken out again before it counts. */
export async function keepBackup(
  dataDir: string,
  place: Place,
  { name = null, now = new Date() }: { name?: string | null; now?: Date } = {},
): Promise<KeptBackup> {
  const kept = name ?? nameAt(now)
  const bytes = await place.keep(kept, async (file) => {
    await makeBackup(dataDir, file, now)
    await tryBackup(file)
  })
  return { name: kept, bytes }
}

/** Takes away all but the newest ones; never the one that was just made, whatever the clock said. */
export async function dropOldBackups(
  place: Place,
  { most, made }: { most: number; made: string },
): Promise<string[]> {
  const others = (await listBackupNames(place)).filter((name) => name !== made)
  const old = others.slice(Math.max(0, most - 1))
  for (const name of old) await place.remove(name)
  return old
}
