import type { Tx } from '@/db/client'
import { Refused } from '@/features/access/refused'
import { agreementOf, confirmationsOf, confirmPassages } from '@/features/passages/agreements'
import type { Pair } from '@/lib/i18n/pairs'
import { changeStory } from './change-story'
import { recordStoryEvent } from './record-story-event'
import type { Revision } from './revisions'

/**
 * Confirms that passages of the newest revision say the same in two languages. Throws Refused where
 * one is not in it, or where all were confirmed as they are.
 */
export function confirmStoryPassages(
  tx: Tx,
  { storyId, content }: Revision,
  { passageIds, pair, actor, at }: { passageIds: string[]; pair: Pair; actor: string; at: string },
): void {
  const named = content.passages.filter(({ id }) => passageIds.includes(id))
  if (named.length < new Set(passageIds).size) throw new Refused('changed-meanwhile')
  const before = confirmationsOf(tx, storyId)
  const passages = named.filter((passage) => agreementOf(passage, before, pair).state !== 'agreed')
  if (passages.length === 0) throw new Refused('nothing-new')
  const act = { storyId, actor, at }
  changeStory(tx, act, () => confirmPassages(tx, { storyId, passages, pair, by: actor, at }))
  recordStoryEvent(tx, act, 'story.edit', { confirmed: passages.length })
}
