import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Tx } from '@/db/client'
import type { Role } from '@/db/roles'
import { accounts, people } from '@/db/schema/people'

type Overrides = Partial<typeof people.$inferInsert> & { password?: string; role?: Role }

export const factoryPassword = 'a password for the tests'

/** A person who can sign in with `factoryPassword`, or with the password given. */
export async function createPerson(
  db: Tx,
  { password = factoryPassword, ...overrides }: Overrides = {},
) {
  const id = randomUUID()
  const times = { createdAt: new Date(), updatedAt: new Date() }
  const person = db
    .insert(people)
    .values({
      id,
      name: 'Ada Keller',
      email: `${id}@newsroom.example`,
      emailVerified: true,
      role: 'reporter',
      ...times,
      ...overrides,
    })
    .returning()
    .get()
  db.insert(accounts)
    .values({
      id: randomUUID(),
      userId: person.id,
      accountId: person.id,
      providerId: 'credential',
      password: await hashOf(password),
      ...times,
    })
    .run()
  return person
}

/** A hash takes a tenth of a second on purpose, which tests with many people cannot spare. */
const hashes = new Map<string, Promise<string>>()

function hashOf(password: string): Promise<string> {
  const hash = hashes.get(password) ?? hashPassword(password)
  hashes.set(password, hash)
  return hash
}
