import { randomUUID } from 'node:crypto'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { media, recordings } from '@/db/schema/media'
import { mediaFolder } from './media-folder'

/** Nothing that is being made is as old as this, in whichever process. */
const oldest = 60 * 60 * 1000

/** Takes away what was begun and never finished, and pictures that the library does not know. */
export async function sweepPictures(db: Db, dataDir: string, now = Date.now()): Promise<void> {
  const folders = mediaFolder(dataDir)
  for (const name of await namesIn(folders)) {
    const path = join(folders, name)
    const isPicture = /^[0-9a-f]{16}$/u.test(name)
    if (isPicture && !isKnown(db, name)) await removeUnknown(db, { path, name, now })
    else if (isPicture) await removeUnfinished(path, now)
    else if (/^[0-9a-f]{16}\.|\.part$/u.test(name)) await removeOld(path, now)
  }
  const shares = join(dataDir, 'share')
  for (const name of await namesIn(shares)) await removeUnfinished(join(shares, name), now)
  await removeUnfinished(dataDir, now)
}

const isKnown = (db: Db, id: string) =>
  [media, recordings].some(
    (table) => db.select({ id: table.id }).from(table).where(eq(table.id, id)).get() !== undefined,
  )

/** An upload may write the row at this moment: the folder stands aside until that is certain. */
async function removeUnknown(
  db: Db,
  { path, name, now }: { path: string; name: string; now: number },
): Promise<void> {
  if (!(await isOld(path, now))) return
  const aside = `${path}.${randomUUID()}.part`
  await rename(path, aside)
  if (isKnown(db, name)) await rename(aside, path)
  else await rm(aside, { recursive: true, force: true })
}

async function removeUnfinished(folder: string, now: number): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (name.endsWith('.part')) await removeOld(join(folder, name), now)
  }
}

async function removeOld(path: string, now: number): Promise<void> {
  if (await isOld(path, now)) await rm(path, { recursive: true, force: true })
}

async function isOld(path: string, now: number): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && now - found.mtimeMs > oldest
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
}
