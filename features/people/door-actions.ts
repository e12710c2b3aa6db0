'use server'

import { hashPassword } from 'better-auth/crypto'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { inTurn } from '@/db/turn'
import { enterByLink, type Faulty } from '@/features/access/door'
import { acceptanceSchema } from './forms'
import { acceptInvitation, readInvitation } from './invitations'
import type { Outcome } from './outcome'

/** Makes the account of an invitation or of the first administrator. The link is the permission. */
export async function acceptLink(fields: unknown): Promise<Outcome<{ email: string }>> {
  return enterByLink(accepting, fields)
}

type Accepting = { db: Db; at: string; input: z.output<typeof acceptanceSchema> }

const common: Faulty = { status: 'faulty', faults: { password: 'passwordCommon' } }

const accepting = {
  schema: acceptanceSchema,
  run: async ({ db, at, input: { password, ...acceptance } }: Accepting) => {
    // Hashing is slow on purpose: nobody makes us do it without a link.
    readInvitation(db, acceptance.token, at)
    const { isCommonPassword } = await import('@/features/access/common-password')
    if (isCommonPassword(password)) return common
    const passwordHash = await hashPassword(password)
    const { email } = await inTurn(db, () =>
      acceptInvitation(db, { ...acceptance, passwordHash, at }),
    )
    return { status: 'done' as const, email }
  },
}
