import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { listEvents } from '@/features/audit/events'
import { addTerm } from './commands'
import { readGlossary } from './exchange/read-glossary'
import { writeCsv } from './exchange/write-csv'
import { writeTbx } from './exchange/write-tbx'
import { withNames } from './glossary'
import { planImport } from './import-plan'
import { importTerms } from './import-terms'
import { readTerms } from './stored-terms'
import type { TermFields } from './term'

const act = { actor: { id: null, name: 'Costa' }, at: '2026-11-20T09:00:00.000Z' }
const later = { ...act, at: '2026-11-21T09:00:00.000Z' }

let db: Db
beforeEach(() => {
  db = testDatabase()
})

const xinhua: TermFields = {
  domain: 'media',
  partOfSpeech: 'properNoun',
  note: 'Agency',
  forms: {
    zh: { preferred: ['新华社'], forbidden: [] },
    en: { preferred: ['Xinhua', 'Xinhua News Agency'], forbidden: ['New China'] },
  },
}
const add = (fields = xinhua) => addTerm(db, { ...act, fields })
const kinds = (file: string) => planImport(db, readGlossary(file)).entries.map(({ kind }) => kind)

function take(file: string): void {
  const entries = readGlossary(file)
  importTerms(db, { ...later, entries, seal: planImport(db, entries).seal })
}

test('the own glossary, out and in, changes nothing', () => {
  add()
  const terms = withNames(db, readTerms(db))
  const files = [
    writeCsv(terms, ['zh', 'en', 'ar']),
    writeTbx(terms, { title: 'Glossary', locales: ['zh', 'en'] }),
  ]
  for (const file of files) {
    expect(kinds(file)).toEqual(['same'])
    expect(() => take(file)).toThrow('nothing-new')
  }
  expect(readTerms(db)).toMatchObject([{ updatedAt: act.at }])
})

test('an entry is a term of ours by id or by what it says, else a new one', () => {
  const id = add()
  const file = [
    'id,domain,part_of_speech,note,zh,en,en_forbidden',
    `${id},media,properNoun,Agency,新华通讯社,Xinhua,`,
    ',place,,,北京,Beijing | Peking,',
    'c1,other,,,路透社,Reuters,',
    't0123456789ab,other,,,法新社,AFP,',
  ].join('\n')
  expect(kinds(file)).toEqual(['change', 'add', 'add', 'add'])
  take(file)
  expect(readTerms(db)).toMatchObject([
    {
      id,
      updatedAt: later.at,
      forms: {
        zh: { preferred: ['新华通讯社'] },
        en: { preferred: ['Xinhua'], forbidden: [] },
      },
    },
    { domain: 'place', forms: { en: { preferred: ['Beijing', 'Peking'] } } },
    { id: expect.stringMatching(/^t\w{12}$/u), forms: { en: { preferred: ['Reuters'] } } },
    { id: 't0123456789ab' },
  ])
  expect(listEvents(db, {}).events).toMatchObject([
    { action: 'terms.import', details: { terms: 4 } },
    { action: 'terms.add' },
  ])
  expect(kinds('zh,en,domain\n北京,beijing,place')).toEqual(['change'])
})

test('languages and terms that a file leaves out stay', () => {
  add()
  take('zh,domain,part_of_speech,note\n新华社,media,properNoun,New note')
  const [term] = readTerms(db)
  expect(term).toMatchObject({ note: 'New note', forms: xinhua.forms })
})

test('what was changed since it was shown is not written over', () => {
  add()
  const entries = readGlossary('zh,en,domain\n新华社,Xinhua,media\n甲,A,other')
  const { seal } = planImport(db, entries)
  add({ ...xinhua, forms: { zh: { preferred: ['甲'], forbidden: [] } } })
  expect(() => importTerms(db, { ...later, entries, seal })).toThrow('changed-meanwhile')
  expect(readTerms(db)).toHaveLength(2)
})

test('two entries that would be one term are refused with the place', () => {
  add()
  expect(() => kinds('zh,en\n甲,A\n甲,a')).toThrow('twice in line 3')
  expect(() => kinds('zh,en\n新华社,Xinhua\n新华社,XINHUA')).toThrow('twice in line 3')
})
