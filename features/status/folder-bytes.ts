import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'

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
