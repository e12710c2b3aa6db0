import { chmodSync, existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { count } from 'drizzle-orm'
import { type Db, databaseFile } from '@/db/client'
import { invitations, people } from '@/db/schema/people'
import { stories } from '@/db/schema/stories'

/** There was a newsroom here, and its database is not what it was. */
export class DatabaseLost extends Error {
  constructor(readonly traces: string[]) {
    super(`The database is missing or empty beside ${traces.join(', ')}`)
  }
}

/** Nothing is in the data folder, and beside it lies what a restore set aside: it was broken off between the two. */
export class RestoreUnfinished extends Error {
  constructor(readonly aside: string[]) {
    super(`A restore was broken off after it set aside ${aside.join(', ')}`)
  }
}

/**
 * Looks at a data folder before its database is opened, which would make a new one over the loss of
 * the old. Throws DatabaseLost and RestoreUnfinished.
 */
export function checkDatabaseFile(dataDir: string): void {
  const size = statSync(databaseFile(dataDir), { throwIfNoEntry: false })?.size ?? 0
  // With its log beside it, an empty file may be a database that was never checkpointed.
  if (size > 0) return
  const traces = tracesIn(dataDir)
  if (existsSync(`${databaseFile(dataDir)}-wal`)) traces.push('its log')
  if (traces.length > 0) throw new DatabaseLost(traces)
  const aside = isFilled(dataDir) ? [] : setAside(dataDir)
  if (aside.length > 0) throw new RestoreUnfinished(aside)
}

/** The same once it is open: tables without a row are no better than none. Throws DatabaseLost. */
export function checkDatabase(db: Db, dataDir: string): void {
  const traces = isUnused(db) ? tracesIn(dataDir) : []
  if (traces.length > 0) throw new DatabaseLost(traces)
}

/** Whether no newsroom was ever begun here. */
export function isUnused(db: Db): boolean {
  return [people, invitations, stories].every(
    (table) => db.select({ rows: count() }).from(table).get()?.rows === 0,
  )
}

/** Where what was in a data folder lies once another is put in its place. */
export function placeAside(dataDir: string, now: Date): string {
  return `${dataDir}.before-${now.toISOString().replaceAll(/[:.]/gu, '-')}`
}

/** The folders that were set aside from this place. */
function setAside(dataDir: string): string[] {
  const folder = resolve(dataDir)
  const name = `${basename(folder)}.before-`
  const beside = existsSync(dirname(folder)) ? readdirSync(dirname(folder)) : []
  return beside
    .filter((entry) => entry.startsWith(name))
    .map((entry) => join(dirname(folder), entry))
}

/** What a newsroom leaves beside its database. */
function tracesIn(dataDir: string): string[] {
  const secret = existsSync(join(dataDir, 'secret')) ? ['a secret'] : []
  const pictures = isFilled(join(dataDir, 'media')) ? ['pictures'] : []
  return [...secret, ...pictures]
}

function isFilled(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0
}

/**
 * Takes away what others may do with the data folder and everything in it. Gives the paths where that
 * could not be done, because they are somebody else's.
 */
export function keepToOwner(path: string): string[] {
  const { mode, isFolder, isLink } = kindOf(path)
  if (isLink) return []
  const own = mode & 0o700
  const failed = own === mode || tries(() => chmodSync(path, own)) ? [] : [path]
  const inside = isFolder ? readdirSync(path).map((name) => join(path, name)) : []
  return [...failed, ...inside.flatMap(keepToOwner)]
}

function kindOf(path: string) {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  // What another process takes away meanwhile needs no keeping.
  if (!stat) return { mode: 0, isFolder: false, isLink: true }
  return { mode: stat.mode & 0o777, isFolder: stat.isDirectory(), isLink: stat.isSymbolicLink() }
}

function tries(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}
