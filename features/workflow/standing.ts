import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { deskEntries, scheduledPublications } from '@/db/schema/desk'
import { liveEditions, publicationEditions, publications } from '@/db/schema/publishing'
import { getPerson } from '@/features/people/people'
import type { DeskState } from '@/features/stories/desk-entries'
import { isBegun } from '@/features/stories/text'
import { type Locale, locales } from '@/lib/i18n/locales'
import { storyPath } from '@/lib/paths'
import type { Stage } from './steps'

type ScheduledPublication = typeof scheduledPublications.$inferSelect

/** Where one language of a story stands. */
export type EditionStanding = Stage & {
  locale: Locale
  state: DeskState
  headline: string
  /** Where readers have it; null where they do not. */
  livePath: string | null
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
      isWithdrawn: readers?.status === 'withdrawn',
      livePath: readers?.status === 'live' ? storyPath(readers) : null,
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
  id: number
  kind: ScheduledPublication['kind']
  at: string
  locales: Locale[]
  by: string
  /** Why it did not go out; null while it waits. */
  failure: ScheduledPublication['failure']
}

/** What waits for its time, or failed at it with nothing done about it since; the next first. */
export function listScheduleStandings(tx: Tx, storyId: number): ScheduleStanding[] {
  const all = tx
    .select()
    .from(scheduledPublications)
    .where(eq(scheduledPublications.storyId, storyId))
    .orderBy(asc(scheduledPublications.at), asc(scheduledPublications.id))
    .all()
  return all
    .filter((each) => each.state === 'waiting' || (each.state === 'failed' && !isMended(each)))
    .map(({ id, kind, at, locales: goingOut, actor, failure }) => ({
      id,
      kind,
      at,
      locales: goingOut,
      by: nameOf(tx, actor),
      failure,
    }))

  function isMended({ id, at, locales: failed }: ScheduledPublication): boolean {
    return (
      all.some((other) => other.id > id && other.locales.some((each) => failed.includes(each))) ||
      wentOutAfter(tx, { storyId, at, locales: failed })
    )
  }
}

function wentOutAfter(
  tx: Tx,
  { storyId, at, locales: failed }: { storyId: number; at: string; locales: Locale[] },
): boolean {
  const later = tx
    .select({ id: publications.id })
    .from(publications)
    .innerJoin(publicationEditions, eq(publicationEditions.publicationId, publications.id))
    .where(
      and(
        eq(publications.storyId, storyId),
        gt(publications.at, at),
        inArray(publicationEditions.locale, failed),
      ),
    )
    .get()
  return later !== undefined
}

export const nameOf = (tx: Tx, personId: string) => getPerson(tx, personId)?.name ?? personId
