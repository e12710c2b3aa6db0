import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { revisions } from '@/db/schema/stories'
import { fillUp } from '@/db/testing/fill-up'
import { shellWords } from '@/lib/i18n/shell'
import { importFile } from './import-file'
import { complaintOf } from './report-text'

let folder: string
let db: Db

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-import-file-'))
  db = testDatabase()
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a file that comes when the disk is full is told of, is not half there, and comes in afterwards', async () => {
  const path = join(folder, 'a.txt')
  const [zh, en] = ['清淤工程昨日完工。'.repeat(500), 'The project was finished. '.repeat(500)]
  writeFileSync(path, `河道清淤工程完工\n\n${zh}\n\nRiver Dredging Done\n\n${en}\n`)
  const options = { db, isDryRun: false, publish: false, timeZone: 'Asia/Shanghai' }
  const bring = () => importFile({ file: 'a.txt', path }, { ...options, dataDir: folder })

  const { makeRoom } = fillUp(db)
  const refused = await bring()
  expect(refused).toMatchObject({ kind: 'failed', reason: 'disk-full' })
  expect(complaintOf(refused, shellWords('import'))).toMatch(/a\.txt.*(?:disk is full|磁盘已满)/u)
  expect(db.select().from(revisions).all()).toEqual([])
  makeRoom()
  expect(await bring()).toMatchObject({ kind: 'imported', result: { outcome: 'created' } })
})
