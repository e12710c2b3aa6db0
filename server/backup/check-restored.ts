import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Db, databaseFile } from '@/db/client'
import { newestOf, ownMigrations } from '@/db/migrate'
import { media, recordings } from '@/db/schema/media'
import { mediaFolder } from '@/features/media/media-folder'
import { BadBackup, type Manifest } from './manifest'

/** Opens what was taken out and looks whether a newsroom can go on with it. Throws BadBackup. */
export function checkRestored(folder: string, { schema }: Manifest): void {
  if (schema > newestOf(ownMigrations())) throw new BadBackup('newer')
  const db = connect(databaseFile(folder))
  try {
    checkDatabase(db)
    for (const { id } of [
      ...db.select({ id: media.id }).from(media).all(),
      ...db.select({ id: recordings.id }).from(recordings).all(),
    ]) {
      if (!existsSync(join(mediaFolder(folder), id))) throw new BadBackup('lost-picture', id)
    }
  } finally {
    db.$client.pragma('journal_mode = DELETE')
    db.$client.close()
  }
}

function checkDatabase(db: Db): void {
  try {
    const whole = db.$client.pragma('integrity_check', { simple: true }) === 'ok'
    const strays = db.$client.pragma('foreign_key_check') as unknown[]
    if (!whole || strays.length > 0) throw new BadBackup('damaged-database')
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new BadBackup('damaged-database')
    throw error
  }
}
