import { createHmac } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { sessions } from '@/db/schema/people'
import { readEnv } from '@/lib/env'
import { type Auth, createAuth } from './auth'
import { postTo } from './testing/door'

const secret = 'x'.repeat(32)

let db: Db
let auth: Auth
beforeEach(() => {
  db = testDatabase()
  auth = createAuth(db, readEnv({ AUTH_SECRET: secret, LOG_LEVEL: 'error' }))
})

async function signIn(email: string) {
  const response = await postTo(auth, '/sign-in/email', { email, password: factoryPassword })
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? ''
  return { cookie, token }
}

const whoHas = async (cookie: string) =>
  (await auth.api.getSession({ headers: new Headers({ cookie }) }))?.user.email ?? null

/** A cookie as the site makes it, of whatever token. */
function signed(token: string): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `diptych.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}

test('no token by which somebody is signed in stands in the database', async () => {
  const { email } = await createPerson(db)
  const { cookie, token } = await signIn(email)
  expect(token).toMatch(/^\w{32}$/u)
  expect(await whoHas(cookie)).toBe(email)
  expect(db.$client.serialize().includes(token)).toBe(false)
})

test('what stands in the database opens no session, even to one who has the secret', async () => {
  const { email } = await createPerson(db)
  const { token } = await signIn(email)
  expect(await whoHas(signed(token))).toBe(email)
  const [stored] = db.select().from(sessions).all()
  expect(await whoHas(signed(String(stored?.token)))).toBeNull()
})

test('signing out ends one’s own session alone, and a new password the others', async () => {
  const { email } = await createPerson(db)
  const [first, second, third] = [await signIn(email), await signIn(email), await signIn(email)]
  await postTo(auth, '/sign-out', {}, { cookie: first.cookie })
  expect(await whoHas(first.cookie)).toBeNull()
  expect(await whoHas(second.cookie)).toBe(email)

  const change = { currentPassword: factoryPassword, newPassword: 'another password altogether' }
  const body = { ...change, revokeOtherSessions: true }
  const changed = await postTo(auth, '/change-password', body, { cookie: second.cookie })
  expect(await whoHas(third.cookie)).toBeNull()
  expect(await whoHas(changed.headers.getSetCookie()[0]?.split(';')[0] ?? '')).toBe(email)
  expect(db.select().from(sessions).all()).toHaveLength(1)
})
