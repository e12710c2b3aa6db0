import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { importFile } from '@/features/importing/import-file'
import { listDocuments } from '@/features/importing/list-documents'
import { readDocument } from '@/features/importing/read-document'
import { latestRevision } from '@/features/stories/revisions'
import { addTerm } from '@/features/terms/commands'
import { type Ahead, readAheadOf } from './ahead'
import { stillHolds } from './checked'
import { ReadAhead } from './read-ahead'

let folder: string
let db: ReturnType<typeof openDatabase>
let settings: { timeZone: string; dataDir: string; isDryRun: boolean; publish: boolean }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-ahead-'))
  settings = {
    timeZone: 'Asia/Shanghai',
    dataDir: join(folder, 'data'),
    isDryRun: false,
    publish: true,
  }
  db = openDatabase(settings.dataDir)
  migrateDatabase(db)
})

afterEach(() => {
  db.$client.close()
  rmSync(folder, { recursive: true })
})

function put(name: string, text = documentOf(name)): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const documentOf = (name: string) =>
  `${name}号河道清淤完工\n2026-11-20 10:00\n\n为期三个月的清淤工程昨日完工，清出泥沙约四万立方米。\n\nDredging ${name} Done\n\nThe dredging project was finished yesterday after three months of work.\n`

async function readAll(helpers: number): Promise<(Ahead | null)[]> {
  const files = listDocuments([folder], folder)
  const ahead = new ReadAhead(files, settings, helpers)
  const read: (Ahead | null)[] = []
  for (const index of files.keys()) read.push(await ahead.take(index))
  await ahead.end()
  return read
}

test('what others read is what one reads oneself, file by file', async () => {
  for (const name of ['1', '2', '3', '4', '5']) put(`${name}.txt`)
  put('2.txt', '')
  const own = await Promise.all(
    listDocuments([folder], folder).map(({ path }) => readAheadOf(path, settings, db)),
  )
  expect(own[1]).toEqual({ bad: { reason: 'empty', detail: '' } })
  expect(own[4]).toHaveProperty('checked.findings')
  expect(await readAll(2)).toEqual(own)
  expect(await readAll(0)).toEqual(own.map(() => null))
})

test('a document with a picture for the library is left to whoever writes', async () => {
  put('dot.png', Buffer.from('89504e470d0a1a0a', 'hex').toString('latin1'))
  const page = put(
    'a.html',
    `<html><body>${documentOf('1')
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}<p><img src="dot.png" alt="Dot"></p></body></html>`,
  )
  expect(await readAheadOf(page, settings, db)).toBeNull()
  expect(await readAheadOf(page, { ...settings, isDryRun: true }, null)).not.toBeNull()
})

test('what was checked before holds for the same story, and only while the newsroom knows no more', async () => {
  const path = put('1.txt')
  const [read] = await readAll(1)
  if (!read || 'bad' in read) throw new Error('It was not read')
  await importFile({ file: '1.txt', path }, { db, ...settings }, read)
  const content = latestRevision(db, 1)?.content
  if (!content) throw new Error('It was not imported')
  const holds = (of = content) => read.checked && stillHolds(db, of, read.checked)
  expect(holds()).toBe(true)
  expect(holds({ ...content, eventDate: null })).toBe(false)
  const forms = {
    zh: { preferred: ['泥沙'], forbidden: [] },
    en: { preferred: ['silt'], forbidden: [] },
  }
  const fields = { domain: 'other' as const, partOfSpeech: null, note: '', forms }
  addTerm(db, { actor: { id: null, name: 'Costa' }, at: '2026-11-28T04:00:00.000Z', fields })
  expect(holds()).toBe(false)
})

test('one that was imported before is not checked ahead', async () => {
  const path = put('1.txt')
  await importFile({ file: '1.txt', path }, { db, ...settings })
  expect(await readAheadOf(path, settings, db)).toEqual({
    imported: await readDocument(path, settings.timeZone),
    checked: null,
  })
})
