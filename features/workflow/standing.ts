import { and, desc, eq, gt } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { deskEntries, scheduledPublications } from '@/db/schema/desk'
import { liveEditions, publications } from '@/db/schema/publishing'
import { getPerson } from '@/features/people/people'
import type { DeskState } from '@/features/stories/desk-entries'
import { isBegun } from '@/features/stories/text'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { Stage } from './steps'

/** Where one language of a story stands. */
export type EditionStanding = Stage & {
  locale: Locale
  state: DeskState
  headline: string
  /** When readers got it first, and last; null where they never had it. */
  publishedAt: string | null
  updatedAt: string | null
  assignee: { id: string; name: string } | null
}

export function listEditionStandings(
  tx: Tx,
  storyId: number,
  content: StoryContent,
): EditionStanding[] {
  const entries = tx.select().from(deskEntries).where(eq(deskEntries.storyId, storyId)).all()
  const live = tx.select().from(liveEditions).where(eq(liveEditions.storyId, storyId)).all()
  return locales.flatMap((locale) => {
    const entry = entries.find((row) => row.locale === locale)
    const readers = live.find((row) => row.locale === locale)
    if (!entry) return []
    return {
      locale,
      state: entry.state,
      headline: entry.headline,
      isBegun: isBegun(content, locale),
      isLive: readers?.status === 'live',
      hasUnpublishedChanges: entry.hasUnpublishedChanges,
      publishedAt: readers?.firstPublishedAt ?? null,
      updatedAt: readers?.updatedAt ?? null,
      assignee: entry.assigneeId
        ? { id: entry.assigneeId, name: nameOf(tx, entry.assigneeId) }
        : null,
    }
  })
}

export type ScheduleStanding = {
  kind: (typeof scheduledPublications.$inferSelect)['kind']
  at: string
  locales: Locale[]
  by: string
  /** Why it did not go out; null while it waits. */
  failure: (typeof scheduledPublications.$inferSelect)['failure']
}

/** What waits for its time, or failed at it with nothing published since. */
export function getScheduleStanding(tx: Tx, storyId: number): ScheduleStanding | null {
  const last = tx
    .select()
    .from(scheduledPublications)
    .where(eq(scheduledPublications.storyId, storyId))
    .orderBy(desc(scheduledPublications.id))
    .limit(1)
    .get()
  if (!last) return null
  const { kind, at, locales: goingOut, actor, state, failure } = last
  const isOpen = state === 'waiting' || (state === 'failed' && !wasPublishedAfter(tx, storyId, at))
  return isOpen ? { kind, at, locales: goingOut, by: nameOf(tx, actor), failure } : null
}

function wasPublishedAfter(tx: Tx, storyId: number, at: string): boolean {
  const later = and(eq(publications.storyId, storyId), gt(publications.at, at))
  return tx.select({ id: publications.id }).from(publications).where(later).get() !== undefined
}

export const nameOf = (tx: Tx, personId: string) => getPerson(tx, personId)?.name ?? personId
