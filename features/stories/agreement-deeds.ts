import { z } from 'zod'
import { Refused } from '@/features/access/refused'
import { isPartId } from '@/features/passages/field-ids'
import { locales } from '@/lib/i18n/locales'
import { pairOf } from '@/lib/i18n/pairs'
import { changesSince } from './changes-since'
import type { ChangesSince } from './contract'
import { latestRevision } from './revisions'
import { storyDeed } from './story-deed'

/** Tells what a passage said when it was confirmed, and what it says in the newest revision. */
export const changesOfPassage = storyDeed({
  schema: z.strictObject({
    storyId: z.int().positive(),
    passageId: z.string().refine(isPartId),
    pair: z.tuple([z.enum(locales), z.enum(locales)]).refine(([one, other]) => one !== other),
  }),
  action: 'story.read',
  run: ({ db, input: { storyId, passageId, pair } }): ChangesSince => {
    const latest = latestRevision(db, storyId)
    const changes = latest && changesSince(db, latest, passageId, pairOf(...pair))
    if (!changes) throw new Refused('changed-meanwhile')
    return { status: 'done', ...changes }
  },
})
