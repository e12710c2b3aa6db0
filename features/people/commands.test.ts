import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { auditEvents, sessions } from '@/db/schema/people'
import { getPerson } from '@/features/access/person'
import { listEvents } from '@/features/audit/events'
import {
  addPerson,
  changeRole,
  disablePerson,
  dropTwoFactor,
  enablePerson,
  renamePerson,
} from './commands'
import { endSession, removePasskey } from './own-account'

const act = { actor: { id: 'boss', name: 'Boss' }, at: '2026-03-01T12:00:00.000Z' }

let db: Db
beforeEach(() => {
  db = testDatabase()
})

describe('the last administrator', () => {
  test('can be neither disabled nor given another role', async () => {
    const { id: personId } = await createPerson(db, { role: 'administrator' })
    await createPerson(db, { role: 'administrator', disabledAt: new Date() })
    await createPerson(db, { role: 'editor' })
    expect(() => disablePerson(db, { ...act, personId })).toThrow('last-administrator')
    expect(() => changeRole(db, { ...act, personId, role: 'editor' })).toThrow('last-administrator')
    expect(getPerson(db, personId)).toMatchObject({ role: 'administrator', isDisabled: false })
  })

  test('can be both once there is another', async () => {
    const first = await createPerson(db, { role: 'administrator' })
    const second = await createPerson(db, { role: 'administrator' })
    changeRole(db, { ...act, personId: first.id, role: 'reporter' })
    expect(() => disablePerson(db, { ...act, personId: second.id })).toThrow('last-administrator')
    changeRole(db, { ...act, personId: first.id, role: 'administrator' })
    disablePerson(db, { ...act, personId: second.id })
    expect(getPerson(db, second.id)?.isDisabled).toBe(true)
  })

  test('is not one who is disabled already', async () => {
    await createPerson(db, { role: 'administrator' })
    const { id } = await createPerson(db, { role: 'administrator', disabledAt: new Date() })
    changeRole(db, { ...act, personId: id, role: 'editor' })
    expect(getPerson(db, id)?.role).toBe('editor')
  })
})

function openSession(userId: string): string {
  const times = { expiresAt: new Date(), createdAt: new Date(), updatedAt: new Date() }
  const id = crypto.randomUUID()
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
  db.insert(sessions)
    .values({ id, token: id, userId, userAgent, ...times })
    .run()
  return id
}

test('a session that a person ends is written down, and no one ends another’s', async () => {
  const { id } = await createPerson(db)
  const person = getPerson(db, id)
  const other = await createPerson(db)
  if (!person) throw new Error('not made')
  const own = openSession(id)
  const foreign = openSession(other.id)
  const end = (sessionId: string) => endSession(db, { person, sessionId, at: act.at })
  end(own)
  for (const sessionId of [own, foreign, 'none']) expect(() => end(sessionId)).toThrow('no-session')
  expect(db.select({ id: sessions.id }).from(sessions).all()).toEqual([{ id: foreign }])
  expect(listEvents(db, {}).events).toMatchObject([
    { action: 'account.endSession', actorId: id, details: { device: 'Firefox · Linux' } },
  ])
})

test('disabling ends every session of the person, and of no one else', async () => {
  const person = await createPerson(db)
  const other = await createPerson(db)
  for (const { id } of [person, person, other]) openSession(id)
  disablePerson(db, { ...act, personId: person.id })
  const left = db.select().from(sessions).all()
  expect(left.map(({ userId }) => userId)).toEqual([other.id])
  enablePerson(db, { ...act, personId: person.id })
  expect(getPerson(db, person.id)?.isDisabled).toBe(false)
})

test('another role ends every session of the person, and of no one else', async () => {
  const person = await createPerson(db)
  const other = await createPerson(db)
  for (const { id } of [person, other]) openSession(id)
  changeRole(db, { ...act, personId: person.id, role: 'editor' })
  expect(
    db
      .select()
      .from(sessions)
      .all()
      .map(({ userId }) => userId),
  ).toEqual([other.id])
})

test('an address is one account, however it is written', () => {
  const person = { name: 'A', role: 'reporter' as const, passwordHash: '', at: act.at }
  addPerson(db, { ...person, email: 'a@example.org' })
  expect(() => addPerson(db, { ...person, email: ' A@Example.org' })).toThrow('already-here')
})

test('a person who is not there is refused', () => {
  expect(() => disablePerson(db, { ...act, personId: 'nobody' })).toThrow('no-person')
})

test('what changes nothing is refused, and leaves nothing in the audit', async () => {
  const { id: personId, name } = await createPerson(db, { role: 'editor' })
  const of = { ...act, personId }
  const idle = [
    () => enablePerson(db, of),
    () => changeRole(db, { ...of, role: 'editor' }),
    () => renamePerson(db, { ...of, name }),
    () => dropTwoFactor(db, of),
  ]
  for (const command of idle) expect(command).toThrow('nothing-new')
  const person = getPerson(db, personId)
  if (!person) throw new Error('not made')
  const removal = { person, passkeyId: 'none', at: act.at }
  expect(() => removePasskey(db, removal)).toThrow('no-passkey')
  expect(listEvents(db, {}).total).toBe(0)
  disablePerson(db, of)
  expect(() => disablePerson(db, of)).toThrow('nothing-new')
  expect(listEvents(db, {}).total).toBe(1)
})

describe('the audit', () => {
  test('tells who did what to whom', async () => {
    const { id: personId, email } = await createPerson(db, { role: 'editor' })
    changeRole(db, { ...act, personId, role: 'reporter' })
    expect(listEvents(db, {}).events).toMatchObject([
      {
        ...{ actorId: 'boss', actorName: 'Boss', action: 'people.changeRole', at: act.at },
        ...{ subjectType: 'person', subjectId: personId },
        details: { email, from: 'editor', to: 'reporter' },
      },
    ])
  })

  test('is filtered by person, action and time', async () => {
    const { id: personId } = await createPerson(db)
    disablePerson(db, { ...act, personId })
    enablePerson(db, { personId, actor: { id: 'x', name: 'X' }, at: '2026-03-02T00:00:00.000Z' })
    const actionsOf = (filter: Parameters<typeof listEvents>[1]) =>
      listEvents(db, filter).events.map(({ action }) => action)
    expect(actionsOf({})).toEqual(['people.enable', 'people.disable'])
    expect(actionsOf({ actorId: 'x' })).toEqual(['people.enable'])
    expect(actionsOf({ action: 'people.disable' })).toEqual(['people.disable'])
    expect(actionsOf({ from: '2026-03-02T00:00:00.000Z' })).toEqual(['people.enable'])
    expect(actionsOf({ until: '2026-03-02T00:00:00.000Z' })).toEqual(['people.disable'])
  })

  test('comes in pages', async () => {
    const { id: personId } = await createPerson(db)
    for (let times = 0; times < 51; times += 1) {
      renamePerson(db, { ...act, personId, name: `Ada ${times}` })
    }
    expect(listEvents(db, {})).toMatchObject({ total: 51, events: { length: 50 } })
    expect(listEvents(db, {}, 2).events).toHaveLength(1)
  })

  test('can be neither changed nor emptied', async () => {
    const { id: personId } = await createPerson(db)
    disablePerson(db, { ...act, personId })
    expect(() => db.update(auditEvents).set({ actorName: 'Y' }).run()).toThrow('append only')
    expect(() => db.delete(auditEvents).run()).toThrow('append only')
  })
})
