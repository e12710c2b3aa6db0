import { randomUUID } from 'node:crypto'
import {
  closeSync,
  constants,
  createWriteStream,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * How every file of the data folder is written: whole or not there at all, and there for good when
 * the call returns, whatever happens to the power. A file that is renamed before its bytes are on the
 * disk may come back empty, and a rename that the folder has not kept may not have been.
 */

const ownersFile = 0o600
const ownersFolder = 0o700

/** Marks what is being made; start-up sweeps away what nobody finished. */
const unfinished = (path: string) => `${path}.${randomUUID()}.part`

/** Writes a file in the place of whatever is there, making its folder where that is missing. */
export async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  await makeFolder(dirname(path))
  const draft = unfinished(path)
  try {
    await writeFlushed(draft, bytes)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await flushFolder(dirname(path))
}

/** The same for what comes in pieces, however much it is. */
export async function streamDurably(path: string, pieces: AsyncIterable<unknown>): Promise<void> {
  await makeFolder(dirname(path))
  const draft = unfinished(path)
  try {
    await pipeline(pieces, createWriteStream(draft, { flags: 'wx', mode: ownersFile, flush: true }))
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await flushFolder(dirname(path))
}

/** Gives a folder another name on the same disk. */
export async function renameFolder(from: string, to: string): Promise<void> {
  await rename(from, to)
  await flushFolder(dirname(to))
}

/** Puts a file of the same disk in its place, making its folder where that is missing. */
export async function moveDurably(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to))
  const file = await open(from, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(from, to)
  await flushFolder(dirname(to))
}

/** Writes one file of a folder that is being made. */
export type WriteInto = (name: string, bytes: Uint8Array) => Promise<void>

/**
 * Makes a folder with all its files at once, so that its being there says that it is complete. False
 * where another was quicker, and its folder stands.
 */
export async function makeFolderDurably(
  path: string,
  fill: (write: WriteInto) => Promise<void>,
): Promise<boolean> {
  await makeFolder(dirname(path))
  const draft = unfinished(path)
  await mkdir(draft, { mode: ownersFolder })
  try {
    // Next would take the whole project for what this may read.
    await fill((name, bytes) => writeFlushed(join(/* turbopackIgnore: true */ draft, name), bytes))
    await flushFolder(draft)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!isThere(error)) throw error
    return false
  }
  await flushFolder(dirname(path))
  return true
}

/** `writeDurably` for those who cannot wait otherwise. */
export function writeDurablySync(path: string, bytes: Uint8Array | string): void {
  const folder = dirname(path)
  for (const made of missingFrom(
    mkdirSync(folder, { recursive: true, mode: ownersFolder }),
    folder,
  ))
    flushFolderSync(dirname(made))
  const draft = unfinished(path)
  try {
    // An open file tells when its bytes are on the disk.
    writeFileSync(draft, bytes, { flag: 'wx', mode: ownersFile, flush: true })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  flushFolderSync(folder)
}

async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: ownersFolder })
  for (const made of missingFrom(first, folder)) await flushFolder(dirname(made))
}

/** The folders that were made on the way to one: the first of them, and all below it. */
function missingFrom(first: string | undefined, folder: string): string[] {
  const made: string[] = []
  if (first === undefined) return made
  const top = resolve(first)
  for (let one = resolve(folder); one.length >= top.length; one = dirname(one)) made.push(one)
  return made
}

async function writeFlushed(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx', ownersFile)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Windows keeps no folder open to be flushed. */
const canFlushFolders = process.platform !== 'win32'

async function flushFolder(folder: string): Promise<void> {
  if (!canFlushFolders) return
  const opened = await open(folder, constants.O_RDONLY)
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

function flushFolderSync(folder: string): void {
  if (!canFlushFolders) return
  const opened = openSync(folder, constants.O_RDONLY)
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

/** What renaming a folder to the name of one that has files says. */
function isThere(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return code === 'ENOTEMPTY' || code === 'EEXIST'
}
