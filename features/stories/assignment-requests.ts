import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { assignmentRequests, assignments } from '@/db/schema/desk'
import type { Locale } from '@/lib/i18n/locales'

type Asked = { storyId: number; locale: Locale; personId: string }

/** Asks for a language of a story; false where the person has it, or has asked before. */
export function askForLanguage(tx: Tx, asked: Asked & { at: string }): boolean {
  const { storyId, locale, personId } = asked
  const own = tx
    .select({ personId: assignments.personId })
    .from(assignments)
    .where(and(eq(assignments.storyId, storyId), eq(assignments.locale, locale)))
    .get()
  if (own?.personId === personId) return false
  return tx.insert(assignmentRequests).values(asked).onConflictDoNothing().run().changes > 0
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

/** Says of a language that is a person's task that it is done, or that it is not after all. */
export function finishLanguage(
  db: Db,
  { storyId, locale, personId, doneAt }: Asked & { doneAt: string | null },
): boolean {
  const { changes } = db
    .update(assignments)
    .set({ doneAt })
    .where(
      and(
        eq(assignments.storyId, storyId),
        eq(assignments.locale, locale),
        eq(assignments.personId, personId),
      ),
    )
    .run()
  return changes > 0
}
