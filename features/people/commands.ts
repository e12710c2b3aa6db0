import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import type { Role } from '@/db/roles'
import { accounts, people, sessions, twoFactors } from '@/db/schema/people'
import {
  getPerson,
  getPersonByEmail,
  hasAdministrator,
  normalEmail,
  type Person,
} from '@/features/access/person'
import { endProofs } from '@/features/access/proofs'
import { Refused } from '@/features/access/refused'
import { type Doer, recordEvent } from '@/features/audit/events'

type Act = { actor: Doer; at: string }

type NewPerson = { name: string; email: string; role: Role; passwordHash: string; at: string }

/** Makes a person with a password; throws Refused where the address is taken. */
export function addPerson(tx: Tx, { name, email, role, passwordHash, at }: NewPerson): Person {
  if (getPersonByEmail(tx, email)) throw new Refused('already-here')
  const id = randomUUID()
  const now = new Date(at)
  const times = { createdAt: now, updatedAt: now }
  tx.insert(people)
    .values({ id, name, email: normalEmail(email), emailVerified: true, role, ...times })
    .run()
  tx.insert(accounts)
    .values({
      id: randomUUID(),
      userId: id,
      accountId: id,
      providerId: 'credential',
      password: passwordHash,
      ...times,
    })
    .run()
  return mustGet(tx, id)
}

/** Keeps a person out, and ends what sessions they have. */
export function disablePerson(db: Db, { personId, actor, at }: Act & { personId: string }): void {
  db.transaction((tx) => {
    const person = mustGet(tx, personId)
    refuseUnchanged(person.isDisabled)
    refuseWithoutAdministrator(tx, person)
    tx.update(people)
      .set({ disabledAt: new Date(at) })
      .where(eq(people.id, personId))
      .run()
    tx.delete(sessions).where(eq(sessions.userId, personId)).run()
    record(tx, person, { actor, at, action: 'people.disable' })
  })
}

/** Lets a person in again. */
export function enablePerson(db: Db, { personId, actor, at }: Act & { personId: string }): void {
  db.transaction((tx) => {
    const person = mustGet(tx, personId)
    refuseUnchanged(!person.isDisabled)
    tx.update(people).set({ disabledAt: null }).where(eq(people.id, personId)).run()
    record(tx, person, { actor, at, action: 'people.enable' })
  })
}

/** Whoever has a session of theirs, rightly or not, has to come in again for what the new role may. */
export function changeRole(
  db: Db,
  { personId, role, actor, at }: Act & { personId: string; role: Role },
): void {
  db.transaction((tx) => {
    const person = mustGet(tx, personId)
    refuseUnchanged(person.role === role)
    if (role !== 'administrator') refuseWithoutAdministrator(tx, person)
    tx.update(people).set({ role }).where(eq(people.id, personId)).run()
    tx.delete(sessions).where(eq(sessions.userId, personId)).run()
    const details = { from: person.role, to: role }
    record(tx, person, { actor, at, action: 'people.changeRole', details })
  })
}

export function renamePerson(
  db: Db,
  { personId, name, actor, at }: Act & { personId: string; name: string },
): void {
  db.transaction((tx) => {
    const person = mustGet(tx, personId)
    refuseUnchanged(person.name === name)
    tx.update(people).set({ name }).where(eq(people.id, personId)).run()
    const details = { from: person.name, to: name }
    record(tx, person, { actor, at, action: 'people.rename', details })
  })
}

/** For one who lost the telephone and the recovery codes. */
export function dropTwoFactor(db: Db, { personId, actor, at }: Act & { personId: string }): void {
  db.transaction((tx) => {
    const person = mustGet(tx, personId)
    refuseUnchanged(!person.hasTwoFactor)
    tx.delete(twoFactors).where(eq(twoFactors.userId, personId)).run()
    tx.update(people).set({ twoFactorEnabled: false }).where(eq(people.id, personId)).run()
    endProofs(tx, personId)
    record(tx, person, { actor, at, action: 'people.dropTwoFactor' })
  })
}

function mustGet(tx: Tx, id: string): Person {
  const person = getPerson(tx, id)
  if (!person) throw new Refused('no-person')
  return person
}

/** The audit holds what was done, and nothing was. */
function refuseUnchanged(isAlreadySo: boolean): void {
  if (isAlreadySo) throw new Refused('nothing-new')
}

/** The newsroom is never left without one who can let people in. */
function refuseWithoutAdministrator(tx: Tx, { id, role, isDisabled }: Person): void {
  if (role !== 'administrator' || isDisabled) return
  if (!hasAdministrator(tx, { except: id })) throw new Refused('last-administrator')
}

function record(
  tx: Tx,
  { id, email }: Person,
  event: Act & { action: string; details?: Record<string, unknown> },
): void {
  const details = { email, ...event.details }
  recordEvent(tx, { ...event, subjectType: 'person', subjectId: id, details })
}
