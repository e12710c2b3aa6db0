import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { databaseFile } from '@/db/client'

/**
 * A copy of the test run's newsroom as it is now, for what must not change while it is looked at.
 * Pictures, which never change, are shared.
 */
export async function copyNewsroom(): Promise<{ dataDir: string; remove: () => Promise<void> }> {
  const from = String(process.env.E2E_DATA_DIR)
  const dataDir = await mkdtemp(join(tmpdir(), 'diptych-copy-'))
  const source = new Database(databaseFile(from), { readonly: true })
  await source.backup(databaseFile(dataDir))
  source.close()
  await symlink(join(from, 'media'), join(dataDir, 'media'))
  return { dataDir, remove: () => rm(dataDir, { recursive: true }) }
}
