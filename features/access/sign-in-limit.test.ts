import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { rateLimits } from '@/db/schema/people'
import { knownDevices, signInAttempts } from '@/db/schema/sign-in'
import { readEnv } from '@/lib/env'
import { type Auth, createAuth } from './auth'
import { admitAttempt } from './sign-in-limit'
import { Browser } from './testing/door'

const start = 1_800_000_000_000
const minutes = (count: number) => start + count * 60_000
const stranger = (email: string) => ({ email, device: '' })

let db: Db
let auth: Auth
beforeEach(() => {
  db = testDatabase()
  auth = createAuth(db, readEnv({ AUTH_SECRET: 'x'.repeat(32), LOG_LEVEL: 'error' }))
})

const signIn = async (browser: Browser, email: string, password = factoryPassword) =>
  (await browser.post('/sign-in/email', { email, password })).status

const useUp = (email: string, device = '') => {
  for (let attempt = 0; attempt < 20; attempt += 1) admitAttempt(db, { email, device }, Date.now())
}

describe('the attempts at an account', () => {
  test('are twenty in any quarter of an hour', () => {
    const admitted = Array.from({ length: 30 }, (_, minute) =>
      admitAttempt(db, stranger('a@example.org'), start + minute * 1000),
    )
    expect(admitted).toEqual([...Array(20).fill(true), ...Array(10).fill(false)])
    expect(admitAttempt(db, stranger('b@example.org'), start)).toBe(true)
    expect(admitAttempt(db, stranger('a@example.org'), minutes(14))).toBe(false)
    // Refused ones do not count: the first three seconds' worth is free again, and no more.
    const later = Array.from({ length: 5 }, () =>
      admitAttempt(db, stranger(' A@example.org'), minutes(15) + 2000),
    )
    expect(later).toEqual([true, true, true, false, false])
  })

  test('outlast the rows that better-auth prunes, and leave none behind', () => {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      admitAttempt(db, stranger('a@example.org'), start)
    }
    db.delete(rateLimits).run()
    expect(admitAttempt(db, stranger('a@example.org'), minutes(2))).toBe(false)
    expect(admitAttempt(db, stranger('b@example.org'), minutes(16))).toBe(true)
    expect(db.select().from(signInAttempts).all()).toHaveLength(1)
  })

  test('are limited from however many addresses, written however', async () => {
    const { email } = await createPerson(db)
    useUp(email)
    const response = await new Browser(auth).post('/sign-in/email', {
      email: email.toUpperCase(),
      password: factoryPassword,
    })
    expect(response.status).toBe(429)
    expect(await response.json()).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
  })

  test('are forgotten once the right one comes', async () => {
    const { email } = await createPerson(db)
    for (let attempt = 0; attempt < 19; attempt += 1) {
      admitAttempt(db, stranger(email), Date.now())
    }
    expect(await signIn(new Browser(auth), email)).toBe(200)
    expect(await signIn(new Browser(auth), email)).toBe(200)
  })
})

describe('a device where the person has signed in', () => {
  test('lets them in whatever strangers try', async () => {
    const { email } = await createPerson(db)
    const own = new Browser(auth)
    expect(await signIn(own, email)).toBe(200)
    useUp(email)
    expect(await signIn(new Browser(auth), email)).toBe(429)
    expect(await signIn(own, email)).toBe(200)
    // Their coming in gives strangers no more.
    expect(await signIn(new Browser(auth), email)).toBe(429)
  })

  test('is known to that account alone', async () => {
    const attacker = await createPerson(db)
    const victim = await createPerson(db)
    const browser = new Browser(auth)
    expect(await signIn(browser, attacker.email)).toBe(200)
    useUp(victim.email)
    expect(await signIn(browser, victim.email)).toBe(429)
  })

  test('has twenty attempts of its own and no more', async () => {
    const { email } = await createPerson(db)
    const own = new Browser(auth)
    expect(await signIn(own, email)).toBe(200)
    const [device = ''] = db
      .select()
      .from(knownDevices)
      .all()
      .map((row) => row.device)
    useUp(email, device)
    expect(await signIn(own, email)).toBe(429)
    expect(await signIn(new Browser(auth), email)).toBe(200)
  })

  test('is not made by half a sign-in or a wrong one, nor by a mark of one’s own making', async () => {
    const { email } = await createPerson(db)
    const browser = new Browser(auth)
    expect(await signIn(browser, email, 'wrong password')).toBe(401)
    expect(browser.cookies.has('diptych.device')).toBe(false)
    expect(await signIn(browser, email)).toBe(200)
    const forger = new Browser(auth)
    const [mark = ''] = (browser.cookies.get('diptych.device') ?? '').split('.')
    forger.cookies.set('diptych.device', `${mark}.${'A'.repeat(43)}=`)
    useUp(email)
    expect(await signIn(forger, email)).toBe(429)
  })

  test('is known by a cookie that only the door gets', async () => {
    const { email } = await createPerson(db)
    const browser = new Browser(auth)
    await signIn(browser, email)
    const line = browser.lines.find((cookie) => cookie.startsWith('diptych.device=')) ?? ''
    expect(line).toMatch(/Path=\/api\/auth/u)
    expect(line).toMatch(/HttpOnly/u)
    expect(line).toMatch(/SameSite=Lax/iu)
    expect(line).toMatch(/Max-Age=31536000/u)
  })
})
