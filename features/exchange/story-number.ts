import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { stories } from '@/db/schema/stories'

/** The public number of a story, by which files name it. */
export function storyNumber(tx: Tx, storyId: number): number | undefined {
  const where = eq(stories.id, storyId)
  return tx.select({ number: stories.number }).from(stories).where(where).get()?.number
}
