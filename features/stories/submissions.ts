import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { submissions } from '@/db/schema/desk'
import type { stories } from '@/db/schema/stories'
import { isBegun } from '@/features/passages/text'
import { type Locale, locales } from '@/lib/i18n/locales'
import { latestRevision } from './revisions'

type State = (typeof stories.$inferSelect)['state']

/** What of a story is with the editors. */
export type Submission = typeof submissions.$inferSelect

/** Undefined where the story is with its writers, or came to the editors without being handed in. */
export function submissionOf(tx: Tx, storyId: number, state: State): Submission | undefined {
  if (state !== 'in-review' && state !== 'ready') return undefined
  return tx.select().from(submissions).where(eq(submissions.storyId, storyId)).get()
}

/** Whether a language is with the editors, of a story that is. */
export function isHandedIn(submission: Submission | undefined, locale: Locale): boolean {
  return !submission || submission.locales.includes(locale)
}

/** What would be handed in now: all that is begun, and of a story that is with the editors what is so already. */
export function begunLocales(tx: Tx, storyId: number): Locale[] {
  const revision = latestRevision(tx, storyId)
  return locales.filter((locale) => revision && isBegun(revision.content, locale))
}

/**
 * Puts languages of a story into the hands of the editors. What is not among them stays with its
 * writers, so that a translation can be written while its source is looked at.
 */
export function handIn(
  tx: Tx,
  {
    storyId,
    actor,
    at,
    state,
    languages,
  }: { storyId: number; actor: string; at: string; state: State; languages: readonly Locale[] },
): void {
  const before = submissionOf(tx, storyId, state)
  const together = locales.filter(
    (locale) => languages.includes(locale) || before?.locales.includes(locale),
  )
  const fresh = { by: actor, at, begunBy: null, begunAt: null }
  const row = { storyId, ...(before ?? fresh), locales: together }
  tx.insert(submissions)
    .values(row)
    .onConflictDoUpdate({ target: submissions.storyId, set: row })
    .run()
}

/** Notes that an editor looks at what another handed in: from now on it cannot be taken back. */
export function beginReview(
  tx: Tx,
  { storyId, actor, at, state }: { storyId: number; actor: string; at: string; state: State },
): boolean {
  const submission = submissionOf(tx, storyId, state)
  if (!submission || submission.begunBy || submission.by === actor) return false
  tx.update(submissions)
    .set({ begunBy: actor, begunAt: at })
    .where(eq(submissions.storyId, storyId))
    .run()
  return true
}

export function dropSubmission(tx: Tx, storyId: number): void {
  tx.delete(submissions).where(eq(submissions.storyId, storyId)).run()
}
