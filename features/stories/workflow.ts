import { and, eq, isNull } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { assignments, comments } from '@/db/schema/desk'
import { stories } from '@/db/schema/stories'
import type { Locale } from '@/lib/i18n/locales'
import { refreshDeskEntries } from './desk-entries'

export type State = (typeof stories.$inferSelect)['state']

/** A step that the story's state does not allow. */
export class StepRefused extends Error {
  readonly from: State

  constructor(from: State, step: string) {
    super(`A story in state ${from} cannot be ${step}`)
    this.from = from
  }
}

type Step = { storyId: number; actor: string; at: string }

/** Hands a draft to the editors. */
export function submitForReview(db: Db, step: Step): void {
  move(db, step, { step: 'submitted', from: ['draft'], to: 'in-review' })
}

/** Declares a story checked and fit to publish. */
export function markReady(db: Db, step: Step): void {
  move(db, step, { step: 'marked ready', from: ['draft', 'in-review'], to: 'ready' })
}

/** Gives a story back to its writers with a note that says why. */
export function returnToDraft(db: Db, { note, ...step }: Step & { note: string }): void {
  move(db, step, { step: 'returned', from: ['in-review', 'ready'], to: 'draft' }, (tx) => {
    addComment(tx, { storyId: step.storyId, authorId: step.actor, body: note, at: step.at })
  })
}

/** Makes a language of a story the task of a person, or of no one. */
export function assignLocale(
  db: Db,
  {
    storyId,
    locale,
    personId,
    at,
  }: { storyId: number; locale: Locale; personId: string | null; at: string },
): void {
  db.transaction((tx) => {
    tx.delete(assignments)
      .where(and(eq(assignments.storyId, storyId), eq(assignments.locale, locale)))
      .run()
    if (personId) tx.insert(assignments).values({ storyId, locale, personId }).run()
    refreshDeskEntries(tx, storyId, at)
  })
}

export function addComment(
  tx: Tx,
  {
    at,
    ...comment
  }: { storyId: number; authorId: string; body: string; at: string; passageId?: string | null },
) {
  return tx
    .insert(comments)
    .values({ ...comment, createdAt: at })
    .returning()
    .get()
}

export function resolveComment(
  tx: Tx,
  { storyId, commentId, by, at }: { storyId: number; commentId: number; by: string; at: string },
): void {
  tx.update(comments)
    .set({ resolvedAt: at, resolvedBy: by })
    .where(
      and(eq(comments.id, commentId), eq(comments.storyId, storyId), isNull(comments.resolvedAt)),
    )
    .run()
}

function move(
  db: Db,
  { storyId, at }: Step,
  { step, from, to }: { step: string; from: State[]; to: State },
  alongside: (tx: Tx) => void = () => {},
): void {
  db.transaction(
    (tx) => {
      const story = tx.select().from(stories).where(eq(stories.id, storyId)).get()
      if (!story || !from.includes(story.state))
        throw new StepRefused(story?.state ?? 'draft', step)
      tx.update(stories).set({ state: to }).where(eq(stories.id, storyId)).run()
      alongside(tx)
      refreshDeskEntries(tx, storyId, at)
    },
    { behavior: 'immediate' },
  )
}
