import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { invitations } from '@/db/schema/people'
import { listEvents } from '@/features/audit/events'
import {
  acceptInvitation,
  invite,
  issueSetUpToken,
  listOpenInvitations,
  readInvitation,
  withdrawInvitation,
} from './invitations'

const administrator = { id: 'boss', name: 'Boss' }
const noon = '2026-03-01T12:00:00.000Z'
const hoursAfterNoon = (hours: number) =>
  new Date(Date.parse(noon) + hours * 3_600_000).toISOString()

let db: Db
beforeEach(() => {
  db = testDatabase()
})

const inviteEditor = (email = 'Mei@Example.org', at = noon) =>
  invite(db, { email, role: 'editor', actor: administrator, at })

const accept = (token: string, overrides = {}) =>
  acceptInvitation(db, {
    token,
    name: 'Mei',
    email: '',
    passwordHash: 'hash',
    at: noon,
    ...overrides,
  })

describe('an invitation', () => {
  test('makes the account it is for, in the role it names', () => {
    const person = accept(inviteEditor(), { email: 'another@example.org' })
    expect(person).toMatchObject({ name: 'Mei', email: 'mei@example.org', role: 'editor' })
  })

  test('is good once', () => {
    const token = inviteEditor()
    accept(token)
    expect(() => accept(token)).toThrow('invitation-used')
  })

  test('is good for seven days', () => {
    const token = inviteEditor()
    expect(readInvitation(db, token, hoursAfterNoon(167))).toMatchObject({ role: 'editor' })
    expect(() => accept(token, { at: hoursAfterNoon(168) })).toThrow('invitation-expired')
  })

  test('is void once a newer one has gone to the address', () => {
    const older = inviteEditor()
    const newer = inviteEditor('mei@example.org ')
    expect(() => readInvitation(db, older, noon)).toThrow('no-invitation')
    expect(accept(newer).email).toBe('mei@example.org')
  })

  test('is void once withdrawn', () => {
    const token = inviteEditor()
    const [open] = listOpenInvitations(db)
    withdrawInvitation(db, { invitationId: open?.id ?? 0, actor: administrator, at: noon })
    expect(() => accept(token)).toThrow('no-invitation')
    expect(listOpenInvitations(db)).toEqual([])
  })

  test('is refused for one who is here already', async () => {
    await createPerson(db, { email: 'mei@example.org' })
    expect(() => inviteEditor()).toThrow('already-here')
  })

  test('is stored without what would open it', () => {
    const token = inviteEditor()
    expect(JSON.stringify(db.select().from(invitations).all())).not.toContain(token)
    expect(JSON.stringify(listEvents(db, {}).events)).not.toContain(token)
  })

  test('leaves its mark in the audit, and so does its acceptance', () => {
    const { id } = accept(inviteEditor())
    const recorded = listEvents(db, {}).events.map(({ action, actorId }) => [action, actorId])
    expect(recorded).toEqual([
      ['people.accept', id],
      ['people.invite', 'boss'],
    ])
  })
})

test('a token that was never given out is refused', () => {
  expect(() => readInvitation(db, 'guess', noon)).toThrow('no-invitation')
})

describe('a set-up link', () => {
  const setUp = (token: string | null, at = noon) =>
    accept(token ?? '', { email: 'First@Example.org', at })

  test('makes an administrator with the address that is given', () => {
    const person = setUp(issueSetUpToken(db, noon))
    expect(person).toMatchObject({ email: 'first@example.org', role: 'administrator' })
  })

  test('is not made where there is an administrator', async () => {
    await createPerson(db, { role: 'administrator' })
    expect(issueSetUpToken(db, noon)).toBeNull()
  })

  test('is made where all administrators are disabled', async () => {
    await createPerson(db, { role: 'administrator', disabledAt: new Date() })
    await createPerson(db, { role: 'editor' })
    expect(issueSetUpToken(db, noon)).toEqual(expect.any(String))
  })

  test('voids the older ones, and no invitations', () => {
    const older = issueSetUpToken(db, noon)
    const invitation = inviteEditor()
    const newer = issueSetUpToken(db, noon)
    expect(() => setUp(older)).toThrow('no-invitation')
    expect(setUp(newer).role).toBe('administrator')
    expect(accept(invitation).role).toBe('editor')
  })

  test('is good for a day, and once', () => {
    const expired = issueSetUpToken(db, noon)
    expect(() => setUp(expired, hoursAfterNoon(24))).toThrow('invitation-expired')
    const token = issueSetUpToken(db, noon)
    setUp(token)
    expect(() => setUp(token)).toThrow('invitation-used')
  })

  test('is void once there is an administrator', async () => {
    const token = issueSetUpToken(db, noon)
    await createPerson(db, { role: 'administrator' })
    expect(() => setUp(token)).toThrow('invitation-used')
  })

  test('is not listed among the invitations', () => {
    issueSetUpToken(db, noon)
    expect(listOpenInvitations(db)).toEqual([])
  })
})
