import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import type { Role } from '@/db/roles'
import { addTerm } from '@/features/terms/commands'
import { answerExport } from './answer-export'
import { readGlossary } from './read-glossary'

let db: Db
beforeEach(() => {
  db = testDatabase()
  const forms = {
    zh: { preferred: ['=1'], forbidden: [] },
    ar: { preferred: ['ا'], forbidden: [] },
  }
  const fields = { domain: 'other', partOfSpeech: null, note: '', forms }
  addTerm(db, { actor: { id: null, name: 'Costa' }, at: '2026-11-20T09:00:00.000Z', fields })
})

const ask = (file: string, role: Role | null = 'editor') =>
  answerExport(file, { db, person: role && { id: 'a', role } })

test.each(['glossary.csv', 'glossary.tbx'])(
  '%s holds every language that terms are in',
  async (file) => {
    const answer = ask(file)
    expect(answer.headers.get('Content-Disposition')).toContain(file)
    const [entry] = readGlossary(await answer.text())
    expect(entry?.forms).toMatchObject({ zh: { preferred: ['=1'] }, ar: { preferred: ['ا'] } })
  },
)

test('no spreadsheet takes a term for a formula', async () => {
  expect(await ask('glossary.csv').text()).toContain(",'=1,")
})

test('who may not change the glossary is not given it as a file', () => {
  expect(ask('glossary.csv', null).status).toBe(401)
  expect(ask('glossary.csv', 'reporter').status).toBe(403)
  expect(ask('glossary.exe').status).toBe(404)
})
