import { and, asc, count, eq, isNull, ne } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Role } from '@/db/roles'
import { people } from '@/db/schema/people'

export type Person = {
  id: string
  name: string
  email: string
  role: Role
  isDisabled: boolean
  hasTwoFactor: boolean
}

const columns = {
  id: people.id,
  name: people.name,
  email: people.email,
  role: people.role,
  disabledAt: people.disabledAt,
  hasTwoFactor: people.twoFactorEnabled,
}

export function listPeople(tx: Tx): Person[] {
  return tx.select(columns).from(people).orderBy(asc(people.name)).all().map(toPerson)
}

export function getPerson(tx: Tx, id: string): Person | undefined {
  const row = tx.select(columns).from(people).where(eq(people.id, id)).get()
  return row && toPerson(row)
}

export function getPersonByEmail(tx: Tx, email: string): Person | undefined {
  const row = tx
    .select(columns)
    .from(people)
    .where(eq(people.email, normalEmail(email)))
    .get()
  return row && toPerson(row)
}

/** Whether someone may still invite, disable and change roles, apart from one who is left out. */
export function hasAdministrator(tx: Tx, { except = '' } = {}): boolean {
  const row = tx
    .select({ total: count() })
    .from(people)
    .where(and(eq(people.role, 'administrator'), isNull(people.disabledAt), ne(people.id, except)))
    .get()
  return (row?.total ?? 0) > 0
}

export function normalEmail(email: string): string {
  return email.trim().toLowerCase()
}

type Row = Omit<Person, 'isDisabled'> & { disabledAt: Date | null }

function toPerson({ disabledAt, ...person }: Row): Person {
  return { ...person, isDisabled: disabledAt !== null }
}
