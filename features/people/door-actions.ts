'use server'

import { hashPassword } from 'better-auth/crypto'
import { getDb } from '@/db/client'
import { inTurn, isBusy } from '@/db/turn'
import { busy } from '@/features/access/busy'
import { faultsOf } from '@/features/access/field-faults'
import { refusalCode } from '@/features/access/refused'
import { acceptanceSchema } from './forms'
import { acceptInvitation, readInvitation } from './invitations'
import type { Outcome } from './outcome'

/** Makes the account of an invitation or of the first administrator. The link is the permission. */
export async function acceptLink(input: unknown): Promise<Outcome<{ email: string }>> {
  const read = acceptanceSchema.safeParse(input)
  if (!read.success) return { status: 'faulty', faults: faultsOf(read.error) }
  const { password, ...acceptance } = read.data
  const db = getDb()
  const at = new Date().toISOString()
  try {
    // Hashing is dear on purpose: nobody is to make us do it without a link.
    readInvitation(db, acceptance.token, at)
    const passwordHash = await hashPassword(password)
    const { email } = await inTurn(db, () =>
      acceptInvitation(db, { ...acceptance, passwordHash, at }),
    )
    return { status: 'done', email }
  } catch (error) {
    if (isBusy(error)) return busy
    return { status: 'refused', code: refusalCode(error) }
  }
}
