import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Db, databaseFile } from '@/db/client'
import { newestOf, ownMigrations } from '@/db/migrate'
import { media, recordings } from '@/db/schema/media'
import { mediaFolder } from '@/features/media/media-folder'
import { checkRows, isOfDamage } from '@/server/doctor/check-database'
import { BadBackup, type Manifest } from './manifest'

/** Opens what was taken out and looks whether a newsroom can go on with it. Throws BadBackup. */
export function checkRestored(folder: string, { schema }: Manifest): void {
  if (schema > newestOf(ownMigrations())) throw new BadBackup('newer')
  const db = opened(folder)
  try {
    if (checkRows(db).some(({ code }) => code === 'stray-rows' || code === 'damaged-database')) {
      throw new BadBackup('damaged-database')
    }
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

function opened(folder: string): Db {
  try {
    return connect(databaseFile(folder))
  } catch (error) {
    throw isOfDamage(error) ? new BadBackup('damaged-database') : error
  }
}
