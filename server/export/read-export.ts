import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Db, openDatabase } from '@/db/client'
import { migrateDatabase, newestOf, ownMigrations } from '@/db/migrate'
import { renameFolder, streamDurably } from '@/lib/durable-file'
import { checkRestored } from '@/server/backup/check-restored'
import { isKeptName } from '@/server/backup/kept-files'
import { FolderInUse } from '@/server/backup/restore-backup'
import { indexAll } from './index-all'
import { BadExport, type ExportManifest, exportManifest, fileOf, manifestName } from './manifest'
import { type ExportedTable, exportedTables } from './tables'

/**
 * Makes a data folder out of an export, beside it first, and checked there. Throws BadExport, and
 * FolderInUse where the data folder is not empty; nothing is left of it then.
 */
export async function readExport(folder: string, dataDir: string): Promise<ExportManifest> {
  const target = resolve(dataDir)
  if (existsSync(target) && readdirSync(target).length > 0) throw new FolderInUse()
  const manifest = await readManifest(folder)
  await verify(folder, manifest)
  const fresh = `${target}.${randomUUID()}.part`
  try {
    await mkdir(fresh, { recursive: true, mode: 0o700 })
    for (const name of Object.keys(manifest.files).filter(isKeptName)) {
      await streamDurably(join(fresh, name), createReadStream(join(folder, name)))
    }
    await fill(fresh, folder)
    checkRestored(fresh, manifest)
    await rm(target, { recursive: true, force: true })
    await renameFolder(fresh, target)
    return manifest
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

async function readManifest(folder: string): Promise<ExportManifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => '')
  const manifest = exportManifest.safeParse(jsonOf(text)).data
  if (!manifest) throw new BadExport('not-an-export', manifestName)
  if (manifest.schema > newestOf(ownMigrations())) throw new BadExport('newer')
  return manifest
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Before anything is made of them, all files are held against what the manifest says. */
async function verify(folder: string, { files, tables }: ExportManifest): Promise<void> {
  const known = new Set(exportedTables.map(({ name }) => fileOf(name)))
  for (const table of Object.keys(tables)) {
    if (!(fileOf(table) in files)) throw new BadExport('damaged-file', fileOf(table))
  }
  for (const [name, sum] of Object.entries(files)) {
    if (!known.has(name) && !isKeptName(name)) throw new BadExport('damaged-file', name)
    if ((await sumOf(join(folder, name))) !== sum) throw new BadExport('damaged-file', name)
  }
}

async function sumOf(path: string): Promise<string | null> {
  if (!existsSync(path)) return null
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest('hex')
}

async function fill(dataDir: string, folder: string): Promise<void> {
  const db = openDatabase(dataDir)
  try {
    migrateDatabase(db)
    // Nobody else has this database, and what one row points at may come in a later file.
    db.$client.pragma('foreign_keys = OFF')
    for (const table of exportedTables) await fillTable(db, table, folder)
    db.$client.pragma('foreign_keys = ON')
    indexAll(db)
  } finally {
    db.$client.close()
  }
}

const rowsAtOnce = 1_000

async function fillTable(db: Db, table: ExportedTable, folder: string): Promise<void> {
  const path = join(folder, fileOf(table.name))
  if (!existsSync(path)) return
  let batch: string[] = []
  for await (const line of linesIn(path)) {
    if (line !== '') batch.push(line)
    if (batch.length < rowsAtOnce) continue
    insert(db, table, batch)
    batch = []
  }
  insert(db, table, batch)
}

/** At line feeds alone: readers of lines take other characters for an end, which JSON leaves as they are. */
async function* linesIn(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of createReadStream(path, 'utf8')) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest
}

/** An export of an older version lacks newer columns, which take what a new row has. */
function insert(db: Db, { name, columns, json }: ExportedTable, lines: string[]): void {
  db.transaction(() => {
    for (const line of lines) {
      const row = jsonOf(line) as Record<string, unknown> | null
      if (!row) throw new BadExport('damaged-file', fileOf(name))
      const given = columns.filter((column) => column in row)
      const places = given.map(() => '?').join(', ')
      const list = given.map((column) => `"${column}"`).join(', ')
      const values = given.map((column) =>
        json.has(column) && row[column] !== null ? JSON.stringify(row[column]) : row[column],
      )
      db.$client.prepare(`INSERT INTO "${name}" (${list}) VALUES (${places})`).run(...values)
    }
  })
}
