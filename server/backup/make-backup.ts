import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { finished } from 'node:stream/promises'
import { type Pack, pack } from 'tar-stream'
import { connect, databaseFile } from '@/db/client'
import { schemaOf } from '@/db/migrate'
import { streamDurably } from '@/lib/durable-file'
import { keptFiles } from './kept-files'
import {
  type Checksums,
  checksumsName,
  databaseName,
  type Manifest,
  manifestName,
} from './manifest'

const ownersFile = 0o600

const allPages = 2 ** 31 - 1

/** The data folder holds no database. */
export class NoNewsroom extends Error {}

/**
 * Writes a backup of a data folder, which may be in use: SQLite copies a moment of the database, and
 * pictures are never changed once they are there. The file stands under its name only when whole.
 * Throws NoNewsroom.
 */
export async function makeBackup(dataDir: string, file: string, now = new Date()): Promise<void> {
  if (!existsSync(databaseFile(dataDir))) throw new NoNewsroom()
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const copy = `${file}.${randomUUID()}.sqlite.part`
  try {
    const schema = await copyDatabase(dataDir, copy)
    const archive = pack()
    const filled = fill(archive, dataDir, copy, { format: 1, madeAt: now.toISOString(), schema })
    // Whatever stops the filling ends the writing too.
    filled.catch((error: Error) => archive.destroy(error))
    await Promise.all([streamDurably(file, archive), filled])
  } finally {
    for (const path of [copy, `${copy}-wal`, `${copy}-shm`]) await rm(path, { force: true })
  }
}

/** Copies a moment of a database that may be in use; gives the schema that it has come to. */
export async function copyDatabase(dataDir: string, copy: string): Promise<number> {
  const db = connect(databaseFile(dataDir))
  try {
    // In one step after the first: while others write, SQLite begins again with each step.
    await db.$client.backup(copy, { progress: () => allPages })
  } finally {
    db.$client.close()
  }
  const copied = connect(copy)
  // Without a log beside it the file is whole in itself.
  copied.$client.pragma('journal_mode = DELETE')
  const schema = schemaOf(copied)
  copied.$client.close()
  return schema
}

async function fill(
  archive: Pack,
  dataDir: string,
  copy: string,
  manifest: Manifest,
): Promise<void> {
  const checksums: Checksums = {}
  addText(archive, manifestName, JSON.stringify(manifest))
  checksums[databaseName] = (await addFile(archive, databaseName, copy)) ?? ''
  for (const { name, path } of keptFiles(dataDir)) {
    const sum = await addFile(archive, name, path)
    if (sum) checksums[name] = sum
  }
  addText(archive, checksumsName, JSON.stringify(checksums))
  archive.finalize()
}

function addText(archive: Pack, name: string, text: string): void {
  archive.entry({ name, mode: ownersFile }, text)
}

/** The checksum of what was added; nothing where the file is gone since it was listed. */
async function addFile(archive: Pack, name: string, path: string): Promise<string | null> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (!file) return null
  const { size } = await file.stat()
  const hash = createHash('sha256')
  const entry = archive.entry({ name, size, mode: ownersFile })
  const source = file.createReadStream()
  source.on('data', (bytes) => hash.update(bytes))
  source.pipe(entry)
  await finished(entry)
  return hash.digest('hex')
}
