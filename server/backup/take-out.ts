import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { extract } from 'tar-stream'
import { streamDurably } from '@/lib/durable-file'
import { isKeptName } from './kept-files'
import {
  BadBackup,
  type Checksums,
  checksumsName,
  checksumsSchema,
  databaseName,
  type Manifest,
  manifestName,
  manifestSchema,
} from './manifest'

/** A manifest is a line, and checksums a line for each picture. */
const longestText = 256 * 1024 * 1024

/** Takes the files of a backup out into a folder, and holds each against its checksum. Throws BadBackup. */
export async function takeOut(file: string, folder: string): Promise<Manifest> {
  const found: Checksums = {}
  let manifest: Manifest | undefined
  let checksums: Checksums | undefined
  const handle = await open(file).catch((error) => {
    throw asBadBackup(error)
  })
  try {
    for await (const entry of entriesOf(handle)) {
      const { name, type } = entry.header
      if (!manifest) {
        if (name !== manifestName) throw new BadBackup('not-a-backup')
        manifest = manifestSchema.parse(await jsonOf(entry))
      } else if (name === checksumsName) checksums = checksumsSchema.parse(await jsonOf(entry))
      else if (type === 'file' && (name === databaseName || isKeptName(name)))
        found[name] = await save(entry, join(folder, name))
      else throw new BadBackup('strange-file', name)
    }
  } catch (error) {
    throw manifest ? asBadBackup(error) : new BadBackup('not-a-backup')
  } finally {
    await handle.close()
  }
  if (!manifest) throw new BadBackup('not-a-backup')
  if (!checksums) throw new BadBackup('cut-short')
  compare(found, checksums)
  return manifest
}

function entriesOf(file: FileHandle) {
  const reader = extract()
  const source = file.createReadStream({ autoClose: false })
  // A pipe hands on no fault.
  source.on('error', (error) => reader.destroy(error))
  return source.pipe(reader)
}

function compare(found: Checksums, wanted: Checksums): void {
  for (const name of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
    if (found[name] !== wanted[name]) throw new BadBackup('damaged-file', name)
  }
}

/** The archive's reader says nothing of what it gives; it is bytes. */
type Entry = AsyncIterable<unknown>

async function save(entry: Entry, path: string): Promise<string> {
  const hash = createHash('sha256')
  const hashed = async function* (chunks: Entry) {
    for await (const chunk of chunks) {
      hash.update(chunk as Buffer)
      yield chunk
    }
  }
  await streamDurably(path, hashed(entry))
  return hash.digest('hex')
}

async function jsonOf(entry: Entry): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of entry) {
    size += (chunk as Buffer).length
    if (size > longestText) throw new BadBackup('not-a-backup')
    chunks.push(chunk as Buffer)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new BadBackup('not-a-backup')
  }
}

/** What the archive's reader throws at a file that is cut short or none of its kind. */
function asBadBackup(error: unknown): unknown {
  if (error instanceof BadBackup || !(error instanceof Error)) return error
  if ('code' in error && error.code === 'ENOENT') return new BadBackup('missing')
  if (error.name === 'ZodError' || /tar header|checksum/iu.test(error.message))
    return new BadBackup('not-a-backup')
  if (/unexpected end/iu.test(error.message)) return new BadBackup('cut-short')
  return error
}
