import { randomInt } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Db } from '@/db/client'
import type { Role } from '@/db/roles'
import { listPeople } from '@/features/access/person'
import { addPerson } from './commands'

const staff: { role: Role; name: string }[] = [
  { role: 'reporter', name: '沈知远' },
  { role: 'translator', name: 'Hannah Whitlock' },
  { role: 'editor', name: '陆明溪' },
  { role: 'administrator', name: 'Owen Castellan' },
]

/**
 * One person a role, for a newsroom that has nobody yet, with passwords that are told here and
 * nowhere else.
 */
export async function seedDemoPeople(
  db: Db,
): Promise<{ email: string; role: Role; password: string }[]> {
  if (listPeople(db).length > 0) return []
  const drawn = await Promise.all(
    staff.map(async ({ role, name }) => {
      const password = drawPassword()
      const email = `${role}@demo.example`
      return { name, email, role, password, passwordHash: await hashPassword(password) }
    }),
  )
  const at = new Date().toISOString()
  db.transaction((tx) => {
    for (const { password: _, ...person } of drawn) addPerson(tx, { ...person, at })
  })
  return drawn.map(({ email, role, password }) => ({ email, role, password }))
}

/** Letters and digits that are not taken for one another. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Sixteen signs in groups of four: 79 bits. */
function drawPassword(): string {
  const groups = Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join(''),
  )
  return groups.join('-')
}
