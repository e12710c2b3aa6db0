import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { Mailbox } from '@/db/factories/mailbox'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { verifications } from '@/db/schema/people'
import { letters } from '@/db/schema/sign-in'
import { readEnv } from '@/lib/env'
import { type Auth, createAuth } from './auth'
import { queueResetLetter } from './letters'
import { sendLetter } from './send-letter'
import { Browser } from './testing/door'

const noon = new Date()
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

let db: Db
let auth: Auth
let mailbox: Mailbox
let settings: ReturnType<typeof readEnv>
beforeEach(async () => {
  db = testDatabase()
  mailbox = new Mailbox()
  settings = readEnv({
    AUTH_SECRET: 'x'.repeat(32),
    LOG_LEVEL: 'error',
    SMTP_URL: await mailbox.open(),
  })
  auth = createAuth(db, settings)
})

afterEach(() => mailbox.close())

const send = (now: Date) => sendLetter({ db, auth, settings, now })

const nowhere = () => ({ ...settings, SMTP_URL: 'smtp://127.0.0.1:1' })

describe('asking for a link', () => {
  test('does the same for an address that nobody has: one row, no letter, no token', async () => {
    const { email } = await createPerson(db)
    const rows = []
    for (const address of [email, 'nobody@example.org']) {
      const answer = await new Browser(auth).post('/request-password-reset', { email: address })
      rows.push({ status: answer.status, body: await answer.json(), of: address })
    }
    const [known, unknown] = rows
    expect(known).toMatchObject({ status: 200, body: unknown?.body })
    expect(db.select().from(letters).all()).toMatchObject([
      { address: email, attempts: 0 },
      { address: 'nobody@example.org', attempts: 0 },
    ])
    expect(db.select().from(verifications).all()).toEqual([])
    expect(mailbox.letters).toEqual([])
  })

  test('with what is no address is refused', async () => {
    for (const email of ['not an address', { $ne: '' }, `${'a'.repeat(300)}@example.org`]) {
      const answer = await new Browser(auth).post('/request-password-reset', { email })
      expect(await answer.json()).toMatchObject({ code: 'VALIDATION_ERROR' })
    }
    expect(db.select().from(letters).all()).toEqual([])
  })

  test('twice before the letter went is asking for one letter', () => {
    queueResetLetter(db, { address: 'A@example.org', at: noon.toISOString() })
    queueResetLetter(db, { address: 'a@example.org', at: noon.toISOString() })
    expect(db.select().from(letters).all()).toHaveLength(1)
  })
})

describe('a letter', () => {
  const ask = (address: string) => queueResetLetter(db, { address, at: noon.toISOString() })

  test('brings a link that sets a new password', async () => {
    const { email } = await createPerson(db)
    ask(email)
    expect(await send(noon)).toEqual({ status: 'sent' })
    expect(mailbox.letters).toMatchObject([{ to: [email] }])
    const token = /reset-password\?token=([\w-]+)/u.exec(mailbox.letters[0]?.text ?? '')?.[1]
    const body = { token, newPassword: 'another password altogether' }
    expect((await new Browser(auth).post('/reset-password', body)).status).toBe(200)
    expect(await send(noon)).toBeNull()
  })

  test('to an address that nobody has is not written', async () => {
    ask('nobody@example.org')
    expect(await send(noon)).toEqual({ status: 'unknown' })
    expect(mailbox.letters).toEqual([])
    expect(db.select().from(letters).all()).toEqual([])
  })

  test('that did not go is tried again, for an hour', async () => {
    const { email } = await createPerson(db)
    ask(email)
    const failed = await sendLetter({ db, auth, settings: nowhere(), now: noon })
    expect(failed).toMatchObject({
      status: 'putOff',
      failure: expect.stringContaining('ECONNREFUSED'),
    })
    expect(await send(noon)).toBeNull()
    expect(await send(later(1))).toEqual({ status: 'sent' })

    ask(email)
    const statuses = []
    for (let minute = 0; minute <= 120; minute += 1) {
      const outcome = await sendLetter({ db, auth, settings: nowhere(), now: later(minute) })
      if (outcome) statuses.push(outcome.status)
    }
    expect(statuses.at(-1)).toBe('givenUp')
    expect(statuses.slice(0, -1).every((status) => status === 'putOff')).toBe(true)
    expect(db.select().from(letters).all()).toEqual([])
  })

  test('is sent by one process, and by another where that one died', async () => {
    const { email } = await createPerson(db)
    ask(email)
    const taken = later(2).toISOString()
    db.update(letters).set({ dueAt: taken }).where(eq(letters.address, email)).run()
    expect(await send(noon)).toBeNull()
    expect(await send(later(3))).toEqual({ status: 'sent' })
  })
})
