import type { Tx } from '@/db/client'
import { getPerson } from '@/features/access/person'
import { recordEvent } from '@/features/audit/events'

/** Which story, by whom and when; the actor is a person's id, or the name of what acts by itself. */
export type StoryAct = { storyId: number; actor: string; at: string }

/** Writes down what was done to a story, in the transaction that does it. */
export function recordStoryEvent(
  tx: Tx,
  { storyId, actor, at }: StoryAct,
  action: string,
  details: Record<string, unknown> = {},
): void {
  const name = getPerson(tx, actor)?.name ?? actor
  const subject = { subjectType: 'story', subjectId: storyId }
  recordEvent(tx, { at, actor: { id: actor, name }, action, ...subject, details })
}
