import { Secret, TOTP } from 'otpauth'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Db } from '@/db/client'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { people } from '@/db/schema/people'
import { knownDevices } from '@/db/schema/sign-in'
import { listEvents } from '@/features/audit/events'
import { issueResetToken } from '@/features/people/password-links'
import { readEnv } from '@/lib/env'
import { type Auth, createAuth } from './auth'
import { getPerson } from './person'
import { admitAttempt } from './sign-in-limit'
import { Browser } from './testing/door'

let db: Db
let auth: Auth
beforeEach(() => {
  // The middle of a half minute, and it stays so.
  vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_015_000 })
  db = testDatabase()
  auth = createAuth(db, readEnv({ AUTH_SECRET: 'x'.repeat(32), LOG_LEVEL: 'error' }))
})

afterEach(() => vi.useRealTimers())

/** A person whose second factor was proved with the code of a half minute ago. */
async function withSecondFactor() {
  const { id, email } = await createPerson(db)
  const browser = new Browser(auth)
  await browser.post('/sign-in/email', { email, password: factoryPassword })
  const made = await (
    await browser.post('/two-factor/enable', { password: factoryPassword })
  ).json()
  const secret = new URL(made.totpURI).searchParams.get('secret') ?? ''
  const app = new TOTP({ secret: Secret.fromBase32(secret) })
  const code = (steps: number) => app.generate({ timestamp: Date.now() + steps * 30_000 })
  expect((await browser.post('/two-factor/verify-totp', { code: code(-1) })).status).toBe(200)
  return { id, email, code, browser }
}

async function halfway(email: string): Promise<Browser> {
  const browser = new Browser(auth)
  const answer = await browser.post('/sign-in/email', { email, password: factoryPassword })
  expect(await answer.json()).toMatchObject({ twoFactorRedirect: true })
  return browser
}

const enter = (browser: Browser, code: string, trustDevice = false) =>
  browser.post('/two-factor/verify-totp', { code, trustDevice })

describe('a code from the telephone', () => {
  test('serves once, and none older than it serves after', async () => {
    const { email, code } = await withSecondFactor()
    const one = code(0)
    const [first, second] = [await halfway(email), await halfway(email)]
    expect((await enter(first, one)).status).toBe(200)
    const again = await enter(second, one)
    expect(again.status).toBe(401)
    expect(await again.json()).toMatchObject({ code: 'CODE_USED' })
    expect((await enter(second, code(-1))).status).toBe(401)
    expect((await enter(second, code(1))).status).toBe(200)
  })

  test('serves one of two who send it at once', async () => {
    const { email, code } = await withSecondFactor()
    const both = [await halfway(email), await halfway(email)]
    const one = code(0)
    const statuses = (await Promise.all(both.map((browser) => enter(browser, one)))).map(
      ({ status }) => status,
    )
    expect(statuses.sort()).toEqual([200, 401])
  })

  test('that proved the second factor does not sign in as well', async () => {
    const { email, code } = await withSecondFactor()
    expect((await enter(await halfway(email), code(-1))).status).toBe(401)
  })

  test('that is wrong is used up by nobody', async () => {
    const { email, code } = await withSecondFactor()
    const browser = await halfway(email)
    expect(await (await enter(browser, '000000')).json()).toMatchObject({ code: 'INVALID_CODE' })
    expect((await enter(browser, code(0))).status).toBe(200)
  })

  test('makes a device known, which the password alone does not', async () => {
    const { id, email, code } = await withSecondFactor()
    db.delete(knownDevices).run()
    const browser = await halfway(email)
    expect(db.select().from(knownDevices).all()).toEqual([])
    await enter(browser, code(0))
    expect(db.select().from(knownDevices).all()).toMatchObject([{ personId: id }])
  })

  test('given by one who is in and has proved it records nothing', async () => {
    const { browser, code } = await withSecondFactor()
    const before = listEvents(db, {}).total
    await enter(browser, code(0))
    expect(listEvents(db, {}).total).toBe(before)
  })
})

test('a second factor that is off is not switched off', async () => {
  const { email } = await createPerson(db)
  const browser = new Browser(auth)
  await browser.post('/sign-in/email', { email, password: factoryPassword })
  const before = listEvents(db, {}).total
  const answer = await browser.post('/two-factor/disable', { password: factoryPassword })
  expect(await answer.json()).toMatchObject({ code: 'TWO_FACTOR_NOT_ENABLED' })
  expect(listEvents(db, {}).total).toBe(before)
})

describe('a password reset', () => {
  const newPassword = 'another password altogether'

  async function linkFor(id: string): Promise<string> {
    const person = getPerson(db, id)
    if (!person) throw new Error('The person is missing')
    const act = { actor: { id: null, name: 'Boss' }, at: new Date().toISOString() }
    return issueResetToken(auth, db, { ...act, person })
  }

  test('ends the devices that were trusted', async () => {
    const { id, email, code } = await withSecondFactor()
    const trusted = await halfway(email)
    await enter(trusted, code(0), true)
    const signIn = async (password: string) =>
      (await trusted.post('/sign-in/email', { email, password })).json()
    expect(await signIn(factoryPassword)).not.toHaveProperty('twoFactorRedirect')

    const token = await linkFor(id)
    await new Browser(auth).post('/reset-password', { token, newPassword })
    expect(await signIn(newPassword)).toMatchObject({ twoFactorRedirect: true })
  })

  test('ends every other link, and a challenge half answered', async () => {
    const { id, email, code } = await withSecondFactor()
    const intruder = await halfway(email)
    const [older, used, newer] = [await linkFor(id), await linkFor(id), await linkFor(id)]
    const reset = (token: string) =>
      new Browser(auth).post('/reset-password', { token, newPassword })
    expect((await reset(used)).status).toBe(200)
    expect((await reset(older)).status).toBe(400)
    expect((await reset(newer)).status).toBe(400)
    expect((await enter(intruder, code(0))).status).toBe(401)
    expect(db.select().from(people).all()).toHaveLength(1)
  })

  test('leaves known the browser that it was made in, and no other', async () => {
    const { id, email } = await createPerson(db)
    const intruder = new Browser(auth)
    await intruder.post('/sign-in/email', { email, password: factoryPassword })
    const own = new Browser(auth)
    await own.post('/reset-password', { token: await linkFor(id), newPassword })
    for (let attempt = 0; attempt < 20; attempt += 1) {
      admitAttempt(db, { email, device: '' }, Date.now())
    }
    const signIn = async (browser: Browser) =>
      (await browser.post('/sign-in/email', { email, password: newPassword })).status
    expect(await signIn(intruder)).toBe(429)
    expect(await signIn(own)).toBe(200)
  })
})
