import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test as base } from './own-newsroom'

export { expect } from './own-newsroom'

/** What a newsroom of a test takes, some times over. */
const size = '64m'
const piece = Buffer.alloc(4096, 'a')

/** A disk of the newsroom alone. */
type Disk = {
  /** Leaves no room on it for anything. */
  fill: () => void
  makeRoom: () => void
}

/** A newsroom on a disk of its own, where whoever runs the tests may mount one. */
export const test = base.extend<{ disk: Disk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names off the pattern
  disk: async ({}, use, testInfo) => {
    const folder = testInfo.outputPath('data')
    mkdirSync(folder, { recursive: true })
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=700`, 'none', folder])
    testInfo.skip(mount.status !== 0, 'a disk of its own takes Linux, and leave to mount one')
    const filler = join(folder, 'filler')
    await use({ fill: () => fill(filler), makeRoom: () => rmSync(filler) })
    execFileSync('umount', [folder])
  },
  // The disk first: it is where the newsroom begins.
  own: async ({ disk: _, own }, use) => use(own),
})

function fill(file: string): void {
  try {
    for (;;) appendFileSync(file, piece)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}
