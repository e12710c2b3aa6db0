import { z } from 'zod'
import { Refused } from '@/features/access/refused'
import { storyDeed } from '@/features/stories/story-deed'
import { lifetimeNames } from './lifetimes'
import { addLink, endLink } from './links'

const storyId = z.int().positive()
const done = { status: 'done' } as const

/** Makes a link that shows the story's newest text to whoever holds it. */
export const shareDraft = storyDeed({
  schema: z.strictObject({ storyId, lifetime: z.enum(lifetimeNames) }),
  action: 'preview.share',
  run: ({ db, person, at, input }) => {
    addLink(db, { ...input, by: person.id, at })
    return done
  },
})

export const endSharing = storyDeed({
  schema: z.strictObject({ storyId, linkId: z.int().positive() }),
  action: 'preview.share',
  run: ({ db, person, at, input }) => {
    if (!endLink(db, { ...input, by: person.id, at })) throw new Refused('no-link')
    return done
  },
})
