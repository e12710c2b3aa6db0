import { verifyPassword } from 'better-auth/crypto'
import { expect, test } from 'vitest'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { roles } from '@/db/roles'
import { accounts } from '@/db/schema/people'
import { getPersonByEmail } from '@/features/access/person'
import { seedDemoPeople } from './demo-people'

test('an empty newsroom gets one person a role, each with a password of their own', async () => {
  const db = testDatabase()
  const people = await seedDemoPeople(db)
  expect(people.map(({ role }) => role)).toEqual([...roles])
  expect(new Set(people.map(({ password }) => password)).size).toBe(roles.length)
  for (const { email, role } of people) expect(getPersonByEmail(db, email)?.role).toBe(role)
  const hashes = db.select({ password: accounts.password }).from(accounts).all()
  const [hash, password] = [hashes[0]?.password ?? '', people[0]?.password ?? '']
  expect(await verifyPassword({ hash, password })).toBe(true)
  expect(await seedDemoPeople(db)).toEqual([])
})

test('a newsroom with people is left as it is', async () => {
  const db = testDatabase()
  await createPerson(db)
  expect(await seedDemoPeople(db)).toEqual([])
})
