import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Lends a path that nobody else can read, for a file that is needed while something is done. */
export async function withTemporaryFile<Result>(
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(/* turbopackIgnore: true */ tmpdir(), 'diptych-'))
  try {
    return await use(join(/* turbopackIgnore: true */ folder, 'file'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
