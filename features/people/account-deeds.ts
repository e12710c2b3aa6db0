import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import type { PersonRefusal } from '@/features/access/refused'
import { renamePerson } from './commands'
import { nameSchema } from './forms'
import { endAllSessions, endSession, removePasskey } from './own-account'

const { deed, formDeed } = doorOf<PersonRefusal>()
const id = z.string().regex(/^[\w-]{1,64}$/u)
const done = { status: 'done' } as const

export const renameMyself = formDeed({
  schema: nameSchema,
  action: null,
  run: ({ db, person, at, input }) => {
    renamePerson(db, { ...input, personId: person.id, actor: person, at })
    return done
  },
})

export const endMySession = deed({
  schema: z.strictObject({ sessionId: id }),
  action: null,
  run: ({ db, person, at, input }) => {
    endSession(db, { ...input, person, at })
    return done
  },
})

export const endAllMySessions = deed({
  schema: z.undefined(),
  action: null,
  run: ({ db, person, at }) => {
    endAllSessions(db, { person, at })
    return done
  },
})

export const removeMyPasskey = deed({
  schema: z.strictObject({ passkeyId: id }),
  action: null,
  run: ({ db, person, at, input }) => {
    removePasskey(db, { ...input, person, at })
    return done
  },
})
