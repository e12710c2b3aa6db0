import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import type { Role } from '@/db/roles'
import { getPerson, type Person } from '@/features/access/person'
import { auditSince } from '@/features/audit/testing/audit-since'
import { importMemory } from './errands'
import { importPairs, listPairs } from './exchange'
import { importFromShell } from './import-from-shell'
import type { MemoryPair } from './pair'
import { answerMemory } from './tmx/answer-memory'
import { askedBounds } from './tmx/bounds'
import { writeTmx } from './tmx/write-tmx'

const at = '2026-11-20T01:00:00.000Z'

/** More than are written at once, and than are read at once. */
const pairs = Array.from(
  { length: 620 },
  (_, index): MemoryPair => ({
    pair: ['zh', 'en'],
    texts: [`第${index}座桥通车。`, `Bridge number ${index} opened.`],
  }),
)

let db: Db

beforeEach(() => {
  db = testDatabase()
})

async function person(role: Role): Promise<Person> {
  const found = getPerson(db, (await createPerson(db, { role })).id)
  if (!found) throw new Error('nobody')
  return found
}

const bring = async (text: string, role: Role = 'translator') =>
  importMemory(db, await person(role), { text }, at)

describe('a memory that somebody brings', () => {
  test('is taken in once, and what is new of it is written down', async () => {
    const written = auditSince(db)
    const text = writeTmx(pairs, 'zh')
    expect(await bring(text)).toEqual({ status: 'imported', added: 620, known: 0 })
    expect(await bring(text)).toEqual({ status: 'imported', added: 0, known: 620 })
    expect(listPairs(db)).toEqual(pairs)
    expect(written()).toMatchObject([{ action: 'memory.exchange', details: { pairs: 620 } }])
  })

  test('is written down too where it comes by the shell', async () => {
    const written = auditSince(db)
    expect(await importFromShell(db, pairs.slice(0, 3), at)).toBe(3)
    expect(await importFromShell(db, pairs.slice(0, 3), at)).toBe(0)
    const actor = { actorId: null, actorName: 'npm run memory' }
    expect(written()).toMatchObject([
      { ...actor, action: 'memory.exchange', details: { pairs: 3 } },
    ])
  })

  test('goes on where it was broken off', async () => {
    importPairs(db, pairs.slice(0, 130), at)
    expect(await bring(writeTmx(pairs, 'zh'))).toMatchObject({ added: 490, known: 130 })
    expect(listPairs(db)).toEqual(pairs)
  })

  test('is not taken from one who may not change the glossary', async () => {
    expect(await bring(writeTmx(pairs, 'zh'), 'reporter')).toMatchObject({ code: 'forbidden' })
    expect(listPairs(db)).toEqual([])
  })
})

const variant = (tag: string, words: string) => `<tuv xml:lang="${tag}"><seg>${words}</seg></tuv>`
const tmx = (inside: string) => `<tmx version="1.4"><header/><body>${inside}</body></tmx>`
const bomb = `<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${tmx('')}`

describe('a file is refused, and nothing of it is taken in', () => {
  test.each([
    ['that is no XML', 'bad-xml', 1, 'bridge'],
    ['with entities that unfold', 'doctype', 1, bomb],
    ['that is another', 'not-tmx', 1, '<xliff/>'],
    ['that says nothing in two languages', 'no-pairs', null, tmx('')],
    ['that is cut off', 'bad-xml', 1, tmx('<tu>').slice(0, -8)],
    ['that is deeper than any', 'bad-xml', 1, tmx('<tu>'.repeat(100_000))],
    [
      'with a text that is no passage',
      'too-long',
      1,
      tmx(`<tu>${variant('zh', '桥')}${variant('en', 'a'.repeat(askedBounds.text + 1))}</tu>`),
    ],
    [
      'whose variants make too many pairs',
      'too-many',
      1,
      tmx(`<tu>${`${variant('zh', '桥')}${variant('en', 'Bridge')}`.repeat(400)}</tu>`),
    ],
    [
      'of very many variants in one language',
      'too-many',
      1,
      tmx(`<tu>${variant('zh', '桥').repeat(100_000)}</tu>`),
    ],
  ])('%s', async (_, code, line, text) => {
    expect(await bring(text)).toEqual({ status: 'unreadable', code, line })
    expect(listPairs(db)).toEqual([])
  })

  test('that is longer than any', async () => {
    const text = ' '.repeat(askedBounds.characters + 2000)
    expect(await bring(text)).toMatchObject({ code: 'too-large' })
  })
})

describe('the memory as a file', () => {
  const ask = (file: string, role: Role | null) =>
    answerMemory(file, { db, person: role && { id: 'a', role } })

  test('holds all pairs, page after page', async () => {
    importPairs(db, pairs, at)
    const answer = ask('translation-memory.tmx', 'translator')
    expect(answer.headers.get('Content-Disposition')).toContain('translation-memory.tmx')
    expect(await answer.text()).toBe(writeTmx(pairs, 'zh'))
  })

  test('is given to nobody who may not bring one', () => {
    expect(ask('translation-memory.tmx', null).status).toBe(401)
    expect(ask('translation-memory.tmx', 'reporter').status).toBe(403)
    expect(ask('memory.exe', 'editor').status).toBe(404)
  })
})
