import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaFolder } from './media-folder'

/** Lends a path for a file that is needed while something is done; start-up sweeps what is left. */
export async function withDraft<Result>(
  dataDir: string,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  await mkdir(mediaFolder(dataDir), { recursive: true, mode: 0o700 })
  const path = join(mediaFolder(dataDir), `${randomUUID()}.part`)
  try {
    return await use(path)
  } finally {
    await rm(path, { force: true })
  }
}
