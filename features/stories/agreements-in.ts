import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { type Agreement, agreementOf, confirmationsOf } from '@/features/passages/agreements'

/** How the languages of each passage stand to each other, by the passage's id. */
export type Agreements = Record<string, Agreement>

export function agreementsIn(tx: Tx, storyId: number, { passages }: StoryContent): Agreements {
  const confirmations = confirmationsOf(tx, storyId)
  return Object.fromEntries(
    passages.map((passage) => [passage.id, agreementOf(passage, confirmations.get(passage.id))]),
  )
}
