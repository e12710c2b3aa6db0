import { and, eq, isNull } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { assignments, comments } from '@/db/schema/desk'
import { stories } from '@/db/schema/stories'
import { getPerson } from '@/features/access/person'
import type { Action } from '@/features/access/policy'
import { Refused } from '@/features/access/refused'
import { dropRequests } from '@/features/stories/assignment-requests'
import { changeStory } from '@/features/stories/change-story'
import { recordStoryEvent, type StoryAct } from '@/features/stories/record-story-event'
import { latestRevision } from '@/features/stories/revisions'
import {
  beginReview,
  begunLocales,
  dropSubmission,
  handIn,
  isHandedIn,
  submissionOf,
} from '@/features/stories/submissions'
import type { Locale } from '@/lib/i18n/locales'

export type State = (typeof stories.$inferSelect)['state']

/**
 * Hands to the editors what is begun of a draft, or of a story that is with them what was left with
 * its writers until now.
 */
export function submitForReview(db: Db, step: StoryAct): void {
  const from: State[] = ['draft', 'in-review', 'ready']
  move(db, step, { action: 'story.submit', from, to: 'in-review' }, (tx, state) => {
    const before = submissionOf(tx, step.storyId, state)
    const languages = begunLocales(tx, step.storyId)
    const isNew = languages.some((locale) => !isHandedIn(before, locale))
    if (state !== 'draft' && !isNew) throw new Refused('wrong-state')
    handIn(tx, { ...step, state, languages })
  })
}

/** Takes back what was handed in, which only who did so may, and only until someone has begun to look at it. */
export function takeBack(db: Db, step: StoryAct): void {
  move(db, step, { action: 'story.takeBack', from: ['in-review'], to: 'draft' }, (tx, state) => {
    const submission = submissionOf(tx, step.storyId, state)
    if (submission?.by !== step.actor || submission.begunBy) throw new Refused('wrong-state')
    dropSubmission(tx, step.storyId)
  })
}

/** Begins to look at what another handed in. */
export function takeUp(db: Db, step: StoryAct): void {
  move(db, step, { action: 'story.takeUp', from: ['in-review'], to: 'in-review' }, (tx, state) => {
    if (!beginReview(tx, { ...step, state })) throw new Refused('wrong-state')
  })
}

/** Declares a story checked and fit to publish: what was handed in, and what who declares it wrote last. */
export function markReady(db: Db, step: StoryAct): void {
  const from: State[] = ['draft', 'in-review']
  move(db, step, { action: 'story.markReady', from, to: 'ready' }, (tx, state) => {
    beginReview(tx, { ...step, state })
    const isOwnText = latestRevision(tx, step.storyId)?.author === step.actor
    const languages = state === 'draft' || isOwnText ? begunLocales(tx, step.storyId) : []
    if (submissionOf(tx, step.storyId, state) || state === 'draft') {
      handIn(tx, { ...step, state, languages })
    }
  })
}

/** Gives a story back to its writers with a note that says why. */
export function returnToDraft(db: Db, { note, ...step }: StoryAct & { note: string }): void {
  move(
    db,
    step,
    { action: 'story.return', details: { note }, from: ['in-review', 'ready'], to: 'draft' },
    (tx) => {
      const { storyId, actor, at } = step
      insertComment(tx, { storyId, authorId: actor, body: note, at })
      dropSubmission(tx, storyId)
      tx.update(assignments).set({ doneAt: null }).where(eq(assignments.storyId, storyId)).run()
    },
  )
}

/** Makes a language of a story the task of a person, or of no one; false where it is already. */
export function assignLocale(
  db: Db,
  { locale, personId, ...act }: StoryAct & { locale: Locale; personId: string | null },
): boolean {
  const { storyId } = act
  return db.transaction((tx) => {
    const ofLanguage = and(eq(assignments.storyId, storyId), eq(assignments.locale, locale))
    const before = tx.select().from(assignments).where(ofLanguage).get()?.personId ?? null
    if (before === personId) return false
    changeStory(tx, act, () => {
      tx.delete(assignments).where(ofLanguage).run()
      if (!personId) return
      tx.insert(assignments).values({ storyId, locale, personId }).run()
      // Whoever else asked for it has the answer.
      dropRequests(tx, { storyId, locale })
    })
    const person = personId && (getPerson(tx, personId)?.name ?? personId)
    recordStoryEvent(tx, act, 'story.assign', { locale, person })
    return true
  })
}

type NewComment = {
  storyId: number
  authorId: string
  body: string
  at: string
  passageId?: string | null
}

export function addComment(tx: Tx, comment: NewComment) {
  const { storyId, authorId: actor, at, body: note } = comment
  recordStoryEvent(tx, { storyId, actor, at }, 'comment.add', { note })
  return insertComment(tx, comment)
}

function insertComment(tx: Tx, { at, ...comment }: NewComment) {
  return tx
    .insert(comments)
    .values({ ...comment, createdAt: at })
    .returning()
    .get()
}

/** False where the story has no such comment open. */
export function resolveComment(
  tx: Tx,
  { storyId, commentId, by, at }: { storyId: number; commentId: number; by: string; at: string },
): boolean {
  const resolved = tx
    .update(comments)
    .set({ resolvedAt: at, resolvedBy: by })
    .where(
      and(eq(comments.id, commentId), eq(comments.storyId, storyId), isNull(comments.resolvedAt)),
    )
    .run()
  if (resolved.changes === 0) return false
  recordStoryEvent(tx, { storyId, actor: by, at }, 'comment.resolve')
  return true
}

function move(
  db: Db,
  act: StoryAct,
  {
    action,
    details,
    from,
    to,
  }: { action: Action; details?: Record<string, unknown>; from: State[]; to: State },
  alongside: (tx: Tx, state: State) => void,
): void {
  const { storyId } = act
  db.transaction(
    (tx) => {
      const story = tx.select().from(stories).where(eq(stories.id, storyId)).get()
      if (!story || !from.includes(story.state)) throw new Refused('wrong-state')
      changeStory(tx, act, () => {
        tx.update(stories).set({ state: to }).where(eq(stories.id, storyId)).run()
        alongside(tx, story.state)
      })
      recordStoryEvent(tx, act, action, details)
    },
    { behavior: 'immediate' },
  )
}
