import { z } from 'zod'
import { inTurn } from '@/db/turn'
import { doorOf } from '@/features/access/door'
import { can } from '@/features/access/policy'
import { type PublicationRefusal, Refused, type StoryRefusal } from '@/features/access/refused'
import { findingsOf } from '@/features/checks/findings-of'
import { latestRevision } from '@/features/stories/revisions'
import { publishWith } from './deeds'

const { errand } = doorOf<StoryRefusal | PublicationRefusal>()

/**
 * Publishes what the checks between its languages let pass. They are made in the workshop before
 * anything is written; the deed then holds what is asked against the same version.
 */
export const publishChecked = errand({
  // The rest is for the deed to read.
  schema: z.looseObject({ storyId: z.int().positive() }),
  action: null,
  mayDo: ({ person }) => can(person, 'story.publish') || can(person, 'story.correct'),
  run: async ({ db, person, at, input }) => {
    const revision = latestRevision(db, input.storyId)
    if (!revision) throw new Refused('no-story')
    const findings = await findingsOf(db, revision.content).catch(refuseBusy)
    return inTurn(db, () => publishWith(findings)(db, person, input, at))
  },
})

/** Whatever kept the workshop from it, it is to be tried again: nothing goes out unchecked. */
function refuseBusy(error: unknown): never {
  throw error instanceof Refused ? new Refused('busy', { cause: error }) : error
}
