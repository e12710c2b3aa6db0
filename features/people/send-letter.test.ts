import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { Mailbox } from '@/db/factories/mailbox'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { verifications } from '@/db/schema/people'
import { letters } from '@/db/schema/sign-in'
import { type Auth, createAuth } from '@/features/access/auth'
import { queueResetLetter } from '@/features/access/letters'
import { Browser } from '@/features/access/testing/door'
import { readEnv } from '@/lib/env'
import { acceptInvitation, invite, listOpenInvitations, readInvitation } from './invitations'
import { sendLetter } from './send-letter'

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

  test('waits for no clock that was put back by a week', async () => {
    const { email } = await createPerson(db)
    ask(email)
    const week = 7 * 24 * 60
    await sendLetter({ db, auth, settings: nowhere(), now: later(10) })
    expect(await send(later(10 - week))).toEqual({ status: 'sent' })
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

describe('the letter of an invitation', () => {
  const actor = { id: 'boss', name: 'Boss' }
  const at = noon.toISOString()
  const inviteWen = () =>
    invite(db, { email: 'Wen@example.org', role: 'editor', actor, at, byMail: true })
  const fate = () => listOpenInvitations(db).map(({ mail }) => mail)
  const mailedToken = (index: number) =>
    /invitation\?token=([\w-]+)/u.exec(mailbox.letters[index]?.text ?? '')?.[1] ?? ''
  const accept = (token: string) =>
    acceptInvitation(db, { token, name: 'Wen', email: '', passwordHash: 'hash', at })

  test('brings a link that makes the account once, as the one that was shown', async () => {
    const shown = inviteWen()
    expect(fate()).toEqual(['waiting'])
    expect(await send(noon)).toEqual({ status: 'sent' })
    expect(fate()).toEqual(['sent'])
    expect(mailbox.letters).toMatchObject([{ to: ['wen@example.org'] }])
    expect(readInvitation(db, shown, at)).toEqual(readInvitation(db, mailedToken(0), at))
    expect(accept(mailedToken(0)).email).toBe('wen@example.org')
    expect(() => accept(shown)).toThrow('invitation-used')
    expect(await send(noon)).toBeNull()
  })

  test('is nowhere in the database with what would open it', async () => {
    inviteWen()
    await send(noon)
    expect(mailedToken(0)).toHaveLength(43)
    expect(db.$client.serialize().includes(mailedToken(0))).toBe(false)
  })

  test('that did not go is tried again and says so, until it is given up', async () => {
    inviteWen()
    const failed = await sendLetter({ db, auth, settings: nowhere(), now: noon })
    expect([failed?.status, fate()]).toEqual(['putOff', ['delayed']])
    const statuses = []
    for (let minute = 1; minute <= 24 * 60; minute += 5) {
      const outcome = await sendLetter({ db, auth, settings: nowhere(), now: later(minute) })
      if (outcome) statuses.push(outcome.status)
    }
    expect([statuses.at(-1), fate()]).toEqual(['givenUp', ['failed']])
    expect(db.select().from(letters).all()).toEqual([])
  })

  test('is given up at once where the mail server does not take the address', async () => {
    mailbox.refuse('wen@example.org')
    inviteWen()
    expect(await send(noon)).toMatchObject({ status: 'givenUp' })
    expect(fate()).toEqual(['failed'])
  })

  test('is not written for what is withdrawn, used up or expired', async () => {
    inviteWen()
    expect(await send(later(7 * 24 * 60))).toEqual({ status: 'unknown' })
    accept(inviteWen())
    expect(await send(noon)).toEqual({ status: 'unknown' })
    expect(mailbox.letters).toEqual([])
  })

  test('is the newer one where someone is invited again, and the older link is void', async () => {
    inviteWen()
    await sendLetter({ db, auth, settings: nowhere(), now: noon })
    inviteWen()
    expect(db.select().from(letters).all()).toMatchObject([{ attempts: 0, dueAt: at }])
    expect(await send(noon)).toEqual({ status: 'sent' })
    inviteWen()
    expect(() => readInvitation(db, mailedToken(0), at)).toThrow('no-invitation')
  })
})
