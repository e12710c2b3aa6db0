import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { twoFactors, verifications } from '@/db/schema/people'
import { createAuth } from '@/features/access/auth'
import { getPerson, getPersonByEmail } from '@/features/access/person'
import { acceptInvitation, readInvitation } from '@/features/people/invitations'
import { readEnv } from '@/lib/env'
import { runPeople, usage } from './run'

const settings = readEnv({ AUTH_SECRET: 'x'.repeat(32), SITE_URL: 'https://news.example.org' })
const noon = '2026-03-01T12:00:00.000Z'

let db: Db
beforeEach(() => {
  db = testDatabase()
})

const people = (command: string) =>
  runPeople(command.split(' '), { db, settings, auth: createAuth(db, settings), now: () => noon })

const tokenIn = (link = '') => new URL(link).searchParams.get('token') ?? ''

test('invites in both languages with one token', async () => {
  const { lines, status } = await people('invite mei@example.org --role editor')
  expect(status).toBe(0)
  expect(lines).toEqual([
    expect.stringMatching(
      /^https:\/\/news\.example\.org\/zh\/newsroom\/invitation\?token=[\w-]+$/u,
    ),
    expect.stringMatching(
      /^https:\/\/news\.example\.org\/en\/newsroom\/invitation\?token=[\w-]+$/u,
    ),
  ])
  expect(tokenIn(lines[0])).toBe(tokenIn(lines[1]))
  const invitation = readInvitation(db, tokenIn(lines[0]), noon)
  expect(invitation).toMatchObject({ email: 'mei@example.org', role: 'editor' })
})

test('lets a locked-out administrator back in', async () => {
  const { id, email } = await createPerson(db, { role: 'administrator', twoFactorEnabled: true })
  db.insert(twoFactors).values({ id, userId: id, secret: 's', backupCodes: 'b' }).run()
  const { lines, status } = await people(`reset ${email} --two-factor`)
  expect(status).toBe(0)
  expect(lines[0]).toContain('/zh/newsroom/reset-password?token=')
  expect(db.select().from(verifications).all()).toMatchObject([{ value: id }])
  expect(db.select().from(twoFactors).all()).toEqual([])
  expect(getPerson(db, id)?.hasTwoFactor).toBe(false)
})

test('lists, disables, enables and gives roles', async () => {
  const { id } = await createPerson(db, { name: 'Mei', email: 'mei@example.org' })
  await people('disable MEI@example.org')
  expect((await people('list')).lines).toEqual(['mei@example.org\tMei\treporter, disabled'])
  await people('enable mei@example.org')
  await people('role mei@example.org translator')
  expect(getPerson(db, id)).toMatchObject({ isDisabled: false, role: 'translator' })
})

test('invites administrators too, who are none before they accept', async () => {
  const { lines } = await people('invite mei@example.org --role administrator')
  expect(getPersonByEmail(db, 'mei@example.org')).toBeUndefined()
  const acceptance = { token: tokenIn(lines[0]), name: 'Mei', email: '', passwordHash: 'h' }
  expect(acceptInvitation(db, { ...acceptance, at: noon }).role).toBe('administrator')
})

test.each([
  ['', 'A command is missing'],
  ['invite', 'EMAIL is missing'],
  ['invite mei --role editor', 'mei is no e-mail address'],
  ['invite mei@example.org', 'ROLE is missing'],
  ['invite mei@example.org --role owner', 'There is no role owner'],
  ['list --loud', 'Unknown option'],
  ['sack mei@example.org', 'There is no command sack'],
])('%s is answered with what is wrong and the usage', async (command, fault) => {
  const outcome = await people(command)
  expect(outcome.status).toBe(2)
  expect(outcome.faults).toEqual([expect.stringContaining(fault), usage])
})

test('says who cannot be disabled, and who is not there', async () => {
  const { email } = await createPerson(db, { role: 'administrator' })
  const last = await people(`disable ${email}`)
  expect(last).toMatchObject({ status: 1, faults: [expect.stringContaining('only administrator')] })
  const nobody = await people('role nobody@example.org editor')
  expect(nobody).toMatchObject({ status: 1, faults: [expect.stringContaining('Nobody')] })
})
