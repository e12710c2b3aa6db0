import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import { setCheckLevel } from './commands'
import { levelSettings, ruleNames } from './levels'

const { deed } = doorOf<'nothing-new'>()

export const setLevel = deed({
  schema: z.strictObject({ rule: z.enum(ruleNames), level: z.enum(levelSettings) }),
  action: 'checks.set',
  run: ({ db, person: actor, at, input }) => {
    setCheckLevel(db, { ...input, actor, at })
    return { status: 'done' as const }
  },
})
