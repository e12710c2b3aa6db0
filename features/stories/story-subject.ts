import { asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { assignments, submissions } from '@/db/schema/desk'
import { revisions, stories } from '@/db/schema/stories'
import type { Subject } from '@/features/access/policy'
import { type Locale, locales } from '@/lib/i18n/locales'

/** A story as the policy sees it, or undefined where there is none. Its owner wrote the first revision. */
export function getStorySubject(tx: Tx, storyId: number, locale?: Locale): Subject | undefined {
  const story = tx
    .select({ state: stories.state, ownerId: revisions.author })
    .from(stories)
    .innerJoin(revisions, eq(revisions.storyId, stories.id))
    .where(eq(stories.id, storyId))
    .orderBy(asc(revisions.seq))
    .limit(1)
    .get()
  if (!story) return undefined
  const tasks = tx.select().from(assignments).where(eq(assignments.storyId, storyId)).all()
  const assignees = Object.fromEntries(tasks.map((task) => [task.locale, task.personId]))
  return { ...story, assignees, ...handedInOf(tx, storyId, story.state), ...(locale && { locale }) }
}

/** A story that came to the editors otherwise than by being handed in is theirs as a whole. */
function handedInOf(
  tx: Tx,
  storyId: number,
  state: string,
): Pick<Subject, 'openLocales' | 'submittedBy'> {
  if (state !== 'in-review' && state !== 'ready') return {}
  const row = tx.select().from(submissions).where(eq(submissions.storyId, storyId)).get()
  if (!row) return {}
  return {
    openLocales: locales.filter((each) => !row.locales.includes(each)),
    ...(state === 'in-review' && { submittedBy: row.by }),
  }
}
