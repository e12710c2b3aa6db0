import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { assignmentRequests, assignments } from '@/db/schema/desk'
import type { Locale } from '@/lib/i18n/locales'
import { recordStoryEvent } from './record-story-event'

type Asked = { storyId: number; locale: Locale; personId: string }

/** Asks for a language of a story; false where the person has it, or has asked before. */
export function askForLanguage(tx: Tx, asked: Asked & { at: string }): boolean {
  const { storyId, locale, personId, at } = asked
  const own = tx
    .select({ personId: assignments.personId })
    .from(assignments)
    .where(and(eq(assignments.storyId, storyId), eq(assignments.locale, locale)))
    .get()
  if (own?.personId === personId) return false
  const { changes } = tx.insert(assignmentRequests).values(asked).onConflictDoNothing().run()
  if (changes === 0) return false
  recordStoryEvent(tx, { storyId, actor: personId, at }, 'story.ask', { locale })
  return true
}

/** Ends what one person asked for; false where they had not. */
export function dropRequest(tx: Tx, asked: Asked & { actor: string; at: string }): boolean {
  if (!dropRequests(tx, asked)) return false
  recordStoryEvent(tx, asked, 'story.dropRequest', { locale: asked.locale })
  return true
}

/** Ends what was asked for a language, by one person or by all; false where nobody had. */
export function dropRequests(
  tx: Tx,
  { storyId, locale, personId }: Omit<Asked, 'personId'> & { personId?: string },
): boolean {
  const { changes } = tx
    .delete(assignmentRequests)
    .where(
      and(
        eq(assignmentRequests.storyId, storyId),
        eq(assignmentRequests.locale, locale),
        personId === undefined ? undefined : eq(assignmentRequests.personId, personId),
      ),
    )
    .run()
  return changes > 0
}

/**
 * Says of a language that is a person's task that it is done, or that it is not after all; false where
 * it is not their task.
 */
export function finishLanguage(
  tx: Tx,
  { storyId, locale, personId, isDone, at }: Asked & { isDone: boolean; at: string },
): boolean {
  const { changes } = tx
    .update(assignments)
    .set({ doneAt: isDone ? at : null })
    .where(
      and(
        eq(assignments.storyId, storyId),
        eq(assignments.locale, locale),
        eq(assignments.personId, personId),
      ),
    )
    .run()
  if (changes === 0) return false
  const action = isDone ? 'story.finish' : 'story.reopen'
  recordStoryEvent(tx, { storyId, actor: personId, at }, action, { locale })
  return true
}
