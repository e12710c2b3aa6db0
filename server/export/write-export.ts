import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { connect, type Db, databaseFile } from '@/db/client'
import { renameFolder, streamDurably, writeDurably } from '@/lib/durable-file'
import { keptFiles } from '@/server/backup/kept-files'
import { copyDatabase, NoNewsroom } from '@/server/backup/make-backup'
import { FolderInUse } from '@/server/backup/restore-backup'
import { type ExportManifest, fileOf, manifestName } from './manifest'
import { type ExportedTable, exportedTables } from './tables'

/**
 * Writes the whole newsroom into a folder, as lines of JSON and files, while it may be in use. The
 * folder stands under its name only when whole. Throws NoNewsroom, and FolderInUse where it is not empty.
 */
export async function writeExport(
  dataDir: string,
  folder: string,
  now = new Date(),
): Promise<ExportManifest> {
  if (!existsSync(databaseFile(dataDir))) throw new NoNewsroom()
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new FolderInUse()
  const draft = `${resolve(folder)}.${randomUUID()}.part`
  const copy = join(draft, 'copy.sqlite')
  try {
    await mkdir(draft, { recursive: true, mode: 0o700 })
    const schema = await copyDatabase(dataDir, copy)
    const written = await writeTables(copy, draft)
    for (const { name, path } of keptFiles(dataDir).filter(({ name }) => name !== 'secret')) {
      written.files[name] = await writeHashed(join(draft, name), createReadStream(path))
    }
    const manifest: ExportManifest = { format: 1, madeAt: now.toISOString(), schema, ...written }
    await writeDurably(join(draft, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
    for (const path of [copy, `${copy}-wal`, `${copy}-shm`]) await rm(path, { force: true })
    await rm(folder, { recursive: true, force: true })
    await renameFolder(draft, folder)
    return manifest
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function writeTables(copy: string, folder: string) {
  const db = connect(copy)
  const tables: Record<string, number> = {}
  const files: Record<string, string> = {}
  try {
    for (const table of exportedTables) {
      let count = 0
      const counted = function* () {
        for (const line of linesOf(db, table)) {
          count += 1
          yield line
        }
      }
      files[fileOf(table.name)] = await writeHashed(join(folder, fileOf(table.name)), counted())
      tables[table.name] = count
    }
  } finally {
    db.$client.pragma('journal_mode = DELETE')
    db.$client.close()
  }
  return { tables, files }
}

function* linesOf(db: Db, { name, columns, json }: ExportedTable): Generator<string> {
  const list = columns.map((column) => `"${column}"`).join(', ')
  const rows = db.$client.prepare(`SELECT ${list} FROM "${name}" ORDER BY rowid`)
  for (const row of rows.iterate() as Iterable<Record<string, unknown>>) {
    const read = Object.entries(row).map(([column, value]) => [
      column,
      json.has(column) && typeof value === 'string' ? JSON.parse(value) : value,
    ])
    yield `${JSON.stringify(Object.fromEntries(read))}\n`
  }
}

async function writeHashed(
  path: string,
  pieces: Iterable<string> | AsyncIterable<unknown>,
): Promise<string> {
  const hash = createHash('sha256')
  const hashed = async function* () {
    for await (const piece of pieces as AsyncIterable<string | Buffer>) {
      hash.update(piece)
      yield piece
    }
  }
  await streamDurably(path, hashed())
  return hash.digest('hex')
}
