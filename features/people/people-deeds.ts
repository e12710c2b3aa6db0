import { z } from 'zod'
import { roles } from '@/db/roles'
import { inTurn } from '@/db/turn'
import { getAuth } from '@/features/access/auth'
import { doorOf } from '@/features/access/door'
import { canSendMail } from '@/features/access/mail'
import { getPerson } from '@/features/access/person'
import { type PersonRefusal, Refused } from '@/features/access/refused'
import { env } from '@/lib/env'
import { changeRole, disablePerson, dropTwoFactor, enablePerson } from './commands'
import { invitationSchema } from './forms'
import { invite, withdrawInvitation } from './invitations'
import { issueResetToken } from './password-links'

const { deed, formDeed, errand } = doorOf<PersonRefusal>()
const personId = z.string().regex(/^[\w-]{1,64}$/u)
const done = { status: 'done' } as const

export const invitePerson = formDeed({
  schema: invitationSchema,
  action: 'people.invite',
  run: ({ db, person: actor, at, input }) => {
    const byMail = canSendMail(env())
    const token = invite(db, { ...input, actor, at, byMail })
    return { ...done, token, mail: byMail ? ('waiting' as const) : ('none' as const) }
  },
})

export const withdrawInvitationOf = deed({
  schema: z.strictObject({ invitationId: z.int().positive() }),
  action: 'people.invite',
  run: ({ db, person: actor, at, input }) => {
    withdrawInvitation(db, { ...input, actor, at })
    return done
  },
})

export const disable = deed({
  schema: z.strictObject({ personId }),
  action: 'people.disable',
  run: ({ db, person: actor, at, input }) => {
    disablePerson(db, { ...input, actor, at })
    return done
  },
})

export const enable = deed({
  schema: z.strictObject({ personId }),
  action: 'people.disable',
  run: ({ db, person: actor, at, input }) => {
    enablePerson(db, { ...input, actor, at })
    return done
  },
})

export const giveRole = deed({
  schema: z.strictObject({ personId, role: z.enum(roles) }),
  action: 'people.changeRole',
  run: ({ db, person: actor, at, input }) => {
    changeRole(db, { ...input, actor, at })
    return done
  },
})

/** Makes what sets a new password; without the second factor too, where asked. */
export const makeResetToken = errand({
  schema: z.strictObject({ personId, alsoTwoFactor: z.boolean() }),
  action: 'people.resetPassword',
  run: async ({ db, person: actor, at, input }) => {
    const person = getPerson(db, input.personId)
    if (!person) throw new Refused('no-person')
    if (input.alsoTwoFactor && person.hasTwoFactor) {
      await inTurn(db, () => dropTwoFactor(db, { personId: person.id, actor, at }))
    }
    return { ...done, token: await issueResetToken(getAuth(), db, { person, actor, at }) }
  },
})
