import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const aMinute = 60_000

const lately = new Map<string, { at: number; bytes: Promise<number> }>()

/** The same as it was a minute ago at most: a folder of many files takes long to go through. */
export function recentFolderBytes(folder: string, now = Date.now()): Promise<number> {
  const known = lately.get(folder)
  if (known && now - known.at < aMinute) return known.bytes
  const bytes = folderBytes(folder)
  lately.set(folder, { at: now, bytes })
  bytes.catch(() => lately.delete(folder))
  return bytes
}

/** What the files of a folder take, those of its folders too. What goes away meanwhile counts for nothing. */
export async function folderBytes(folder: string): Promise<number> {
  let bytes = 0
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (entry.isFile()) bytes += await sizeOf(join(entry.parentPath, entry.name))
  }
  return bytes
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (isGone(error)) return 0
    throw error
  }
}

const isGone = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'
