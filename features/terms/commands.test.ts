import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { listEvents } from '@/features/audit/events'
import { addTerm, editTerm, removeTerm } from './commands'
import { listTerms } from './glossary'
import { readTerm, readTerms } from './stored-terms'
import type { TermFields } from './term'

const act = { actor: { id: null, name: 'Costa' }, at: '2026-11-20T09:00:00.000Z' }
const later = { ...act, at: '2026-11-21T09:00:00.000Z' }

let db: Db
beforeEach(() => {
  db = testDatabase()
})

function fields(zh: string[], en: string[], change: Partial<TermFields> = {}): TermFields {
  const forms = { zh: { preferred: zh, forbidden: [] }, en: { preferred: en, forbidden: [] } }
  return { domain: 'media', partOfSpeech: 'properNoun', note: '', forms, ...change }
}

const add = (given: TermFields) => addTerm(db, { ...act, fields: given })
const xinhua = fields(['新华社', '新华网'], ['Xinhua News Agency', 'Xinhua'])

test('a term is kept as it was given, in the order of its forms', () => {
  const forms = {
    zh: { preferred: ['乙', '甲'], forbidden: ['丁', '丙'] },
    en: { preferred: ['B', 'A'], forbidden: [] },
  }
  const given = fields([], [], { forms, note: 'N', partOfSpeech: null })
  const id = add(given)
  expect(readTerm(db, id)).toEqual({ ...given, id, updatedAt: act.at, updatedBy: null })
})

test('what is changed is recorded, and forms of languages that were not given stay', () => {
  const ar = { preferred: ['شينخوا'], forbidden: [] }
  const id = add({ ...xinhua, forms: { ...xinhua.forms, ar } })
  const renamed = fields(['新华社'], ['Xinhua'], { note: 'Short.' })
  editTerm(db, { ...later, id, fields: renamed, seen: act.at })
  const forms = { ...renamed.forms, ar }
  expect(readTerm(db, id)).toMatchObject({ note: 'Short.', forms, updatedAt: later.at })
  expect(listEvents(db, {}).events).toMatchObject([
    { action: 'terms.edit', subjectType: 'term', details: { to: '新华社 / Xinhua / شينخوا' } },
    { action: 'terms.add', details: { name: '新华社 / Xinhua News Agency / شينخوا' } },
  ])
})

test('a term that someone else changed, that is as it was, or that is gone is left alone', () => {
  const id = add(xinhua)
  const edit = (given: TermFields, seen: string, of = id) =>
    editTerm(db, { ...later, id: of, fields: given, seen })
  expect(() => edit(fields(['新华社'], ['Xinhua']), later.at)).toThrow('changed-meanwhile')
  expect(() => edit(xinhua, act.at)).toThrow('nothing-new')
  expect(() => edit(xinhua, act.at, 'nothing')).toThrow('no-term')
  expect(readTerms(db)).toHaveLength(1)
  expect(listEvents(db, {}).total).toBe(1)
})

test('there is one term for what is written alike in two languages', () => {
  add(xinhua)
  expect(() => add(fields(['新华社'], ['XINHUA  news agency']))).toThrow('term-taken')
  add(fields(['新华社'], ['Xinhua Agency']))
  const id = add(fields(['路透社'], ['Reuters']))
  const taken = fields(['新华社'], ['Xinhua Agency'])
  expect(() => editTerm(db, { ...later, id, fields: taken, seen: act.at })).toThrow('term-taken')
})

test('a term that is removed is gone with its forms', () => {
  const id = add(xinhua)
  removeTerm(db, { ...later, id })
  expect(readTerms(db)).toEqual([])
  add(xinhua)
  expect(listEvents(db, {}).events.map(({ action }) => action)).toContain('terms.remove')
  expect(() => removeTerm(db, { ...later, id })).toThrow('no-term')
})

test('terms are found by any form and the note, within a domain, a page at a time', () => {
  add(xinhua)
  add(fields(['北京'], ['Beijing', 'Peking'], { domain: 'place', note: 'The capital' }))
  add(fields(['100%'], ['Orbán'], { domain: 'other' }))
  const found = (text: string, domain = '', page = 1) =>
    listTerms(db, { text, domain, page }).terms.map(({ forms }) => forms.zh?.preferred[0])
  expect(found('peking')).toEqual(['北京'])
  expect(found('新华')).toEqual(['新华社'])
  expect(found('CAPITAL')).toEqual(['北京'])
  expect(found('orban')).toEqual(['100%'])
  expect(found('%')).toEqual(['100%'])
  expect(found('', 'place')).toEqual(['北京'])
  expect(found('xinhua', 'place')).toEqual([])
  for (let index = 0; index < 60; index += 1) add(fields([`城${index}`], [`Town ${index}`]))
  const page = (number: number) => listTerms(db, { text: 'Town', domain: '', page: number })
  expect(page(1)).toMatchObject({ total: 60, pageCount: 2, page: 1 })
  expect(page(2).terms).toHaveLength(10)
  expect(page(9)).toMatchObject({ page: 2 })
})
