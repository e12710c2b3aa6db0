import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { placeAside } from '@/db/data-folder'
import { isInUse } from '@/db/in-use'
import { renameFolder } from '@/lib/durable-file'
import { checkRestored } from './check-restored'
import type { Manifest } from './manifest'
import { takeOut } from './take-out'

/** There is something in the data folder, and nobody said that it may go. */
export class FolderInUse extends Error {}

/** A newsroom is served from the data folder: what it writes would go to where that is set aside. */
export class NewsroomServed extends Error {}

export interface Restored {
  manifest: Manifest
  /** Where what was in the data folder before lies now. */
  aside: string | null
}

/** A backup that cannot be taken out again is none: takes it out beside itself, and looks. Throws BadBackup. */
export async function tryBackup(file: string): Promise<void> {
  const folder = `${file}.${randomUUID()}.part`
  try {
    await mkdir(folder, { mode: 0o700 })
    checkRestored(folder, await takeOut(file, folder))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Makes a data folder out of a backup: taken out beside it and checked there, then put in its place.
 * What was in it is set aside, never deleted. Throws BadBackup, FolderInUse and NewsroomServed; the folder is as
 * it was then.
 */
export async function restoreBackup(
  file: string,
  dataDir: string,
  { mayReplace, now = new Date() }: { mayReplace: boolean; now?: Date },
): Promise<Restored> {
  const folder = resolve(dataDir)
  const isFilled = existsSync(folder) && readdirSync(folder).length > 0
  if (isFilled && !mayReplace) throw new FolderInUse()
  if (isFilled && isInUse(folder)) throw new NewsroomServed()
  const fresh = `${folder}.${randomUUID()}.part`
  try {
    await mkdir(fresh, { recursive: true, mode: 0o700 })
    const manifest = await takeOut(file, fresh)
    checkRestored(fresh, manifest)
    const aside = isFilled ? placeAside(folder, now) : null
    // Taking out a large backup leaves time to start the newsroom meanwhile.
    if (aside && isInUse(folder)) throw new NewsroomServed()
    if (aside) await renameFolder(folder, aside)
    else await rm(folder, { recursive: true, force: true })
    await renameFolder(fresh, folder)
    return { manifest, aside }
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}
