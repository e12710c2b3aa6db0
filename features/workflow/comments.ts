import { asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { comments } from '@/db/schema/desk'
import { nameOf } from './standing'

export type StoryComment = {
  id: number
  /** The passage it speaks of, which may be gone; null for the story as a whole. */
  passageId: string | null
  author: string
  body: string
  at: string
  resolved: { by: string; at: string } | null
}

/** What colleagues say of a story: what is open first, each in the order it was said. */
export function listComments(tx: Tx, storyId: number): StoryComment[] {
  const said = tx
    .select()
    .from(comments)
    .where(eq(comments.storyId, storyId))
    .orderBy(asc(comments.id))
    .all()
    .map(({ id, passageId, authorId, body, createdAt, resolvedAt, resolvedBy }) => ({
      id,
      passageId,
      author: nameOf(tx, authorId),
      body,
      at: createdAt,
      resolved: resolvedAt ? { by: nameOf(tx, resolvedBy ?? ''), at: resolvedAt } : null,
    }))
  return [
    ...said.filter(({ resolved }) => !resolved),
    ...said.filter(({ resolved }) => resolved).reverse(),
  ]
}
