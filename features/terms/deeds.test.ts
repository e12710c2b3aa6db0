import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import type { Role } from '@/db/roles'
import { getPerson, type Person } from '@/features/access/person'
import * as deeds from './deeds'
import { previewImport } from './errands'
import { readTerms } from './stored-terms'

const at = '2026-11-20T09:00:00.000Z'

let db: Db
beforeEach(() => {
  db = testDatabase()
})

async function person(role: Role): Promise<Person> {
  const { id } = await createPerson(db, { role, name: role })
  const found = getPerson(db, id)
  if (!found) throw new Error('not made')
  return found
}

test('an import does what its preview showed, and only for those who may', async () => {
  const translator = await person('translator')
  const text = 'zh,en\n新华社,Xinhua'
  const preview = await previewImport(db, translator, { text }, at)
  expect(preview).toMatchObject({
    ...{ status: 'planned', added: 1, changed: 0, same: 0 },
    shown: [{ kind: 'add', before: null, after: { domain: 'other' } }],
  })
  const seal = 'seal' in preview ? preview.seal : ''
  const take = (who: Person, of = text, by = seal) =>
    deeds.importTerms(db, who, { text: of, seal: by }, at)
  expect(take(await person('reporter'))).toMatchObject({ code: 'forbidden' })
  expect(take(translator, `${text}\n甲,A`)).toMatchObject({ code: 'changed-meanwhile' })
  expect(take(translator, 'zh\n"')).toMatchObject({ status: 'unreadable', code: 'bad-csv' })
  expect(readTerms(db)).toEqual([])
  expect(take(translator)).toEqual({ status: 'done' })
  expect(readTerms(db)).toMatchObject([{ updatedAt: at, updatedBy: translator.id }])
})

test('a file beyond all bounds is not looked into', async () => {
  const text = 'x'.repeat(3_000_000)
  const asked = previewImport(db, await person('editor'), { text }, at)
  expect(await asked).toMatchObject({ status: 'refused', code: 'too-large' })
})
