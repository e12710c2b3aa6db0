import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'

/** A disk of a process alone takes Linux, and a machine that lets people mount one. */
const unshare = ['unshare', '--map-root-user', '--mount'] as const
const canMount = run([...unshare, 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0

let folder: string
let disk: string
let newsroom: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-disk-'))
  disk = join(folder, 'disk')
  newsroom = join(folder, 'newsroom')
  mkdirSync(disk)
  mkdirSync(newsroom)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run([command = '', ...args]: string[], settings: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  })
  return { status, out: stdout, faults: stderr?.trim().split('\n') ?? [] }
}

const startOn = (state: string) =>
  run([...unshare, 'sh', join('server', 'testing', 'on-small-disk.sh'), newsroom, disk, state])

function begin(): void {
  const prepare = [...ownProgramArguments, ownProgram('server/testing/prepare.ts')]
  const begun = run([process.execPath, ...prepare], {
    DATA_DIR: newsroom,
    DEMO: 'off',
  })
  expect(begun).toMatchObject({ status: 0, out: expect.stringContaining('health: ok') })
}

describe.skipIf(!canMount)('a start', { timeout: 120_000 }, () => {
  test.each(['begun', 'new'])('of a %s newsroom stops at a full disk, and says so', (age) => {
    if (age === 'begun') begin()
    const { status, faults } = startOn('0')
    expect(faults).toEqual([expect.stringMatching(/on a disk that is full\. Make room/u)])
    expect(status).toBe(1)
  })

  test('on a disk that is all but full skips what readers need not, and health tells', () => {
    begin()
    // Enough for the index that SQLite keeps beside its log, and for nothing else.
    const { status, out, faults } = startOn('32')
    const skipped = 'the disk cannot be written, so something was skipped'
    expect(faults[0]).toContain(skipped)
    expect(out).toContain('prepared, health: unwritable')
    expect(status).toBe(0)
  })

  test('stops at a disk that may only be read, and says so', () => {
    begin()
    const { status, faults } = startOn('read-only')
    expect(faults).toEqual([expect.stringMatching(/cannot be written.*may be written/u)])
    expect(status).toBe(1)
  })
})
