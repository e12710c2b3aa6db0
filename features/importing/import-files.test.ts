import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { stories } from '@/db/schema/stories'
import type { FileReport } from './import-file'
import { importFiles } from './import-files'
import { listDocuments } from './list-documents'

let folder: string
let db: Db

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-import-files-'))
  db = testDatabase()
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
  put('1.txt', documentOf('东'))
  put('2.txt', '')
  put('3.txt', documentOf('西'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const documentOf = (name: string) =>
  `${name}河道清淤完工\n2026-11-20 10:00\n\n清淤工程昨日完工。\n\nDredging Done\n\nThe project was finished yesterday.\n`

async function bringIn(isDryRun: boolean, learnEvery?: number): Promise<FileReport[]> {
  const files = listDocuments([folder], folder)
  const options = { db, isDryRun, publish: false, timeZone: 'Asia/Shanghai', dataDir: folder }
  const reports: FileReport[] = []
  for await (const report of importFiles(files, options, learnEvery)) reports.push(report)
  return reports
}

const kindsOf = (reports: FileReport[]) => reports.map(({ kind }) => kind)
const countStories = () => db.$count(stories)
const countLearnt = () =>
  db.$client.prepare('SELECT count(*) FROM sqlite_stat1').pluck().get() as number

test('files come in in their order, and one that is bad keeps none of the others out', async () => {
  expect(kindsOf(await bringIn(false))).toEqual(['imported', 'failed', 'imported'])
  expect(await countStories()).toBe(2)
})

test('a dry run only reads', async () => {
  expect(kindsOf(await bringIn(true))).toEqual(['read', 'failed', 'read'])
  expect(await countStories()).toBe(0)
})

test('how tables are filled is learnt on the way, unless nothing is written', async () => {
  db.$client.exec('ANALYZE sqlite_schema; DELETE FROM sqlite_stat1')
  await bringIn(true, 1)
  expect(countLearnt()).toBe(0)
  await bringIn(false, 3)
  expect(countLearnt()).toBeGreaterThan(0)
})
