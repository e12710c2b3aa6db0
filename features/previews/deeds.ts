import { z } from 'zod'
import { Refused } from '@/features/access/refused'
import { deed, recordDeed } from '@/features/stories/deed'
import { lifetimeNames } from './lifetimes'
import { addLink, endLink } from './links'

const storyId = z.int().positive()
const done = { status: 'done' } as const

/** Makes a link that shows the story's newest text to whoever holds it. */
export const shareDraft = deed({
  schema: z.strictObject({ storyId, lifetime: z.enum(lifetimeNames) }),
  action: 'preview.share',
  run: ({ db, person, at, input }) => {
    addLink(db, { ...input, by: person.id, at })
    return done
  },
})

export const endSharing = deed({
  schema: z.strictObject({ storyId, linkId: z.int().positive() }),
  action: 'preview.share',
  details: () => null,
  run: (act) => {
    const { db, at, input } = act
    if (!endLink(db, { ...input, at })) throw new Refused('no-link')
    recordDeed(act, 'preview.revoke', {})
    return done
  },
})
