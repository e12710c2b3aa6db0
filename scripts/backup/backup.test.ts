import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { draftStory } from '@/features/testing/newsroom'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 })

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-backup-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function run(words: string[], dataDir: string, language = 'C') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...ownProgramArguments, ownProgram('scripts/backup.ts'), ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder, DATA_DIR: join(folder, dataDir), LC_ALL: language },
    },
  )
  return { stdout, stderr, status }
}

test('a newsroom goes into a file and comes back out of it', () => {
  const db = openDatabase(join(folder, 'data'))
  migrateDatabase(db)
  draftStory(db)
  db.$client.close()
  expect(run(['make', 'newsroom.tar'], 'data')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('the whole newsroom'),
  })
  expect(run(['restore', 'newsroom.tar'], 'other')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Start it with npm start'),
  })
  expect(existsSync(join(folder, 'other', 'diptych.sqlite'))).toBe(true)
  expect(run(['restore', 'newsroom.tar'], 'other', 'zh_CN.UTF-8')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('不是空目录'),
  })
})

test('what is wrong is said, with what to do', () => {
  writeFileSync(join(folder, 'text.tar'), 'text')
  expect(run(['restore', 'text.tar'], 'data').stderr).toContain('is no backup of Diptych')
  expect(run(['restore', 'nothing.tar'], 'data').stderr).toContain('there is no such backup')
  expect(run(['make'], 'data')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Usage: npm run backup'),
  })
  expect(run(['make', 'a.tar'], 'data')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('holds no newsroom'),
  })
})
