import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { passkeys } from '@/db/schema/people'
import { readEnv } from '@/lib/env'
import { type Auth, createAuth } from './auth'
import { Authenticator } from './testing/authenticator'
import { Browser } from './testing/door'

const site = 'http://localhost:3000'
const elsewhere = ['http://localhost:4400', 'https://localhost:3000', 'http://evil.localhost:3000']

let db: Db
let auth: Auth
beforeEach(() => {
  db = testDatabase()
  auth = createAuth(db, readEnv({ AUTH_SECRET: 'x'.repeat(32), LOG_LEVEL: 'error' }))
})

async function challengeOf(browser: Browser, ceremony: 'register' | 'authenticate') {
  const options = await (await browser.get(`/passkey/generate-${ceremony}-options`)).json()
  return options.challenge as string
}

async function register(authenticator: Authenticator, origin: string): Promise<number> {
  const { email } = await createPerson(db)
  const browser = new Browser(auth, origin)
  await browser.post('/sign-in/email', { email, password: factoryPassword })
  const response = authenticator.register(await challengeOf(browser, 'register'), origin)
  return (await browser.post('/passkey/verify-registration', { response, name: 'Key' })).status
}

async function enter(authenticator: Authenticator, origin: string): Promise<number> {
  const browser = new Browser(auth, origin)
  const response = authenticator.authenticate(await challengeOf(browser, 'authenticate'), origin)
  return (await browser.post('/passkey/verify-authentication', { response })).status
}

describe('a passkey', () => {
  test('is made and lets in at the address of the site', async () => {
    const authenticator = new Authenticator('localhost')
    expect(await register(authenticator, site)).toBe(200)
    expect(await enter(authenticator, site)).toBe(200)
  })

  test.each(elsewhere)('is neither made nor taken at %s', async (origin) => {
    const authenticator = new Authenticator('localhost')
    expect(await register(authenticator, origin)).toBeGreaterThanOrEqual(400)
    expect(db.select().from(passkeys).all()).toEqual([])
    expect(await register(authenticator, site)).toBe(200)
    expect(await enter(authenticator, origin)).toBeGreaterThanOrEqual(400)
  })

  test('of a site without a name is bound to localhost', async () => {
    const settings = { AUTH_SECRET: 'x'.repeat(32), SITE_URL: 'http://127.0.0.1:3000' }
    auth = createAuth(db, readEnv({ ...settings, LOG_LEVEL: 'error' }))
    const authenticator = new Authenticator('localhost')
    expect(await register(authenticator, site)).toBe(200)
    expect(await enter(authenticator, site)).toBe(200)
  })
})
