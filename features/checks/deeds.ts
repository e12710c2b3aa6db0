import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import { isPartId } from '@/features/passages/field-ids'
import { storyDeed } from '@/features/stories/story-deed'
import { setCheckLevel } from './commands'
import { levelSettings, ruleNames } from './levels'
import { recordStoryFix } from './mending'
import { listNamedWaivers } from './queries'
import { takeBackWaiver, waiveFinding } from './waiving'

const done = { status: 'done' } as const

export const setLevel = doorOf<'nothing-new'>().deed({
  schema: z.strictObject({ rule: z.enum(ruleNames), level: z.enum(levelSettings) }),
  action: 'checks.set',
  run: ({ db, person: actor, at, input }) => {
    setCheckLevel(db, { ...input, actor, at })
    return done
  },
})

const words = z.string().min(1).max(20_000).nullable()

export const waive = storyDeed({
  schema: z.strictObject({
    storyId: z.int().positive(),
    passageId: z.string().refine(isPartId),
    rule: z.enum(ruleNames),
    zh: words,
    en: words,
    reason: z.string().trim().min(1).max(500),
  }),
  action: 'finding.waive',
  run: ({ db, person, at, input }) => {
    waiveFinding(db, { ...input, actor: person.id, at })
    return { ...done, waivers: listNamedWaivers(input.storyId, db) }
  },
})

export const takeBack = storyDeed({
  schema: z.strictObject({ storyId: z.int().positive(), waiverId: z.int().positive() }),
  action: 'finding.waive',
  run: ({ db, person, at, input }) => {
    takeBackWaiver(db, { ...input, actor: person.id, at })
    return { ...done, waivers: listNamedWaivers(input.storyId, db) }
  },
})

const said = z.string().max(20_000)

export const recordFix = storyDeed({
  schema: z.strictObject({
    storyId: z.int().positive(),
    passageId: z.string().refine(isPartId),
    rule: z.enum(ruleNames),
    locale: z.enum(['zh', 'en']),
    before: said,
    after: said,
  }),
  action: 'story.edit',
  run: ({ db, person, at, input }) => {
    recordStoryFix(db, { ...input, actor: person.id, at })
    return done
  },
})
