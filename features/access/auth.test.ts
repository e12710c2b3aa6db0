import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { people, rateLimits, sessions, verifications } from '@/db/schema/people'
import { listEvents } from '@/features/audit/events'
import { disablePerson } from '@/features/people/commands'
import { issueResetToken } from '@/features/people/password-links'
import { readEnv } from '@/lib/env'
import { addressHeader } from '@/lib/headers'
import { type Auth, createAuth } from './auth'
import { getPerson } from './person'
import { installationSecret } from './secret'
import { postTo } from './testing/door'

const act = { actor: { id: 'boss', name: 'Boss' }, at: new Date().toISOString() }

let db: Db
let auth: Auth
beforeEach(() => {
  db = testDatabase()
  auth = createAuth(db, readEnv({ AUTH_SECRET: 'x'.repeat(32), LOG_LEVEL: 'error' }))
})

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  postTo(auth, path, body, headers)

const signIn = (email: string, password = factoryPassword, address = '192.0.2.1') =>
  post('/sign-in/email', { email, password }, { [addressHeader]: address })

const cookieOf = (response: Response) => response.headers.getSetCookie()[0] ?? ''

describe('signing in', () => {
  test('gives a session in the database and a cookie that the front knows', async () => {
    const { id, email } = await createPerson(db)
    const response = await signIn(email)
    expect(response.status).toBe(200)
    expect(cookieOf(response)).toMatch(/^diptych\.session_token=.*HttpOnly.*SameSite=Lax/u)
    expect(db.select().from(sessions).all()).toMatchObject([{ userId: id }])
    expect(listEvents(db, {}).events).toMatchObject([{ action: 'account.signIn', actorId: id }])
  })

  test('marks the cookie Secure where the site is https', async () => {
    const settings = { SITE_URL: 'https://news.example.org', AUTH_SECRET: 'x'.repeat(32) }
    auth = createAuth(db, readEnv(settings))
    const { email } = await createPerson(db)
    const response = await signIn(email)
    expect(cookieOf(response)).toMatch(/^__Secure-diptych\.session_token=.*Secure/u)
  })

  test('is refused with a wrong password, and recorded as nothing', async () => {
    const { email } = await createPerson(db)
    expect((await signIn(email, 'wrong password')).status).toBe(401)
    expect(listEvents(db, {}).total).toBe(0)
  })

  test('is refused in the same words whether anybody has that address', async () => {
    const { email } = await createPerson(db)
    const gone = await createPerson(db, { disabledAt: new Date() })
    const asked = [email, gone.email, 'nobody@example.org'].map(async (address) => {
      const response = await signIn(address, 'wrong password')
      const headers = [...response.headers.keys()].sort()
      return { status: response.status, headers, said: await response.json() }
    })
    const [known, disabled, unknown] = await Promise.all(asked)
    expect(known?.status).toBe(401)
    expect(disabled).toEqual(known)
    expect(unknown).toEqual(known)
  })

  test('is refused to one who is disabled', async () => {
    const { email } = await createPerson(db, { disabledAt: new Date() })
    const response = await signIn(email)
    expect(await response.json()).toMatchObject({ code: 'PERSON_DISABLED' })
    expect(db.select().from(sessions).all()).toEqual([])
  })

  test('is not to be had by signing oneself up', async () => {
    const person = { name: 'X', email: 'x@example.org', password: factoryPassword }
    expect((await post('/sign-up/email', person)).ok).toBe(false)
    expect(db.select().from(people).all()).toEqual([])
  })
})

test('a disabled person’s session is no session', async () => {
  const { id, email } = await createPerson(db)
  const headers = new Headers({ Cookie: cookieOf(await signIn(email)) })
  expect((await auth.api.getSession({ headers }))?.user.id).toBe(id)
  disablePerson(db, { ...act, personId: (await createPerson(db)).id })
  expect(await auth.api.getSession({ headers })).not.toBeNull()
  disablePerson(db, { ...act, personId: id })
  expect(await auth.api.getSession({ headers })).toBeNull()
})

describe('wrong passwords', () => {
  test('are limited by the sender’s address, in the database', async () => {
    const { email } = await createPerson(db)
    const statuses = []
    for (let attempt = 0; attempt < 12; attempt += 1) {
      statuses.push((await signIn(`${attempt}@example.org`, 'wrong password')).status)
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429, 429])
    expect((await signIn(email)).status).toBe(429)
    expect((await signIn(email, factoryPassword, '192.0.2.2')).status).toBe(200)
    expect(db.select().from(rateLimits).all().length).toBeGreaterThan(0)
  })
})

describe('a reset link', () => {
  test('sets a new password once and ends the sessions', async () => {
    const { id, email } = await createPerson(db)
    await signIn(email)
    const person = getPerson(db, id)
    if (!person) throw new Error('The person is missing')
    const token = await issueResetToken(auth, db, { ...act, person })
    expect(JSON.stringify(db.select().from(verifications).all())).not.toContain(token)

    const newPassword = 'another password altogether'
    expect((await post('/reset-password', { token, newPassword })).status).toBe(200)
    expect(db.select().from(sessions).where(eq(sessions.userId, id)).all()).toEqual([])
    expect((await post('/reset-password', { token, newPassword })).status).toBe(400)
    expect((await signIn(email)).status).toBe(401)
    expect((await signIn(email, newPassword)).status).toBe(200)
    const recorded = listEvents(db, { actorId: id }).events.map(({ action }) => action)
    expect(recorded).toContain('account.resetPassword')
  })

  test('takes no short password', async () => {
    const { id } = await createPerson(db)
    const person = getPerson(db, id)
    if (!person) throw new Error('The person is missing')
    const token = await issueResetToken(auth, db, { ...act, person })
    const response = await post('/reset-password', { token, newPassword: 'elevensigns' })
    expect(await response.json()).toMatchObject({ code: 'PASSWORD_TOO_SHORT' })
  })

  test('takes none that everyone tries first', async () => {
    const { id } = await createPerson(db)
    const person = getPerson(db, id)
    if (!person) throw new Error('The person is missing')
    const token = await issueResetToken(auth, db, { ...act, person })
    const response = await post('/reset-password', { token, newPassword: 'password1234' })
    expect(await response.json()).toMatchObject({ code: 'PASSWORD_TOO_COMMON' })
  })
})

describe('the secret of an installation', () => {
  test('is drawn once and kept for its owner alone', () => {
    const dataDir = join(mkdtempSync(join(tmpdir(), 'diptych-secret-')), 'data')
    const secret = installationSecret('', dataDir, db)
    expect(secret).toMatch(/^[\w-]{43}$/u)
    expect(installationSecret('', dataDir, db)).toBe(secret)
    expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toBe(secret)
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
  })

  test('is the setting where there is one', () => {
    expect(installationSecret('given', '/nowhere', db)).toBe('given')
  })
})
