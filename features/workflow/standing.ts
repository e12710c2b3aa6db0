import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import {
  assignmentRequests,
  assignments,
  deskEntries,
  scheduledPublications,
} from '@/db/schema/desk'
import { liveEditions, publicationEditions, publications } from '@/db/schema/publishing'
import { getPerson } from '@/features/access/person'
import type { Actor } from '@/features/access/policy'
import { isBegun } from '@/features/passages/text'
import type { DeskState } from '@/features/stories/desk-entries'
import { isHandedIn, submissionOf } from '@/features/stories/submissions'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { storyPath } from '@/lib/paths'
import type { State } from './commands'
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
  /** When whose task it is said that it is done. */
  doneAt: string | null
  /** Who asked to be given it, the first first. */
  requests: { id: string; name: string; at: string }[]
}

export function listEditionStandings(
  tx: Tx,
  person: Actor,
  { id: storyId, state: storyState }: { id: number; state: State },
  content: StoryContent,
): EditionStanding[] {
  const submission = submissionOf(tx, storyId, storyState)
  const tasks = tx.select().from(assignments).where(eq(assignments.storyId, storyId)).all()
  const requests = tx
    .select()
    .from(assignmentRequests)
    .where(eq(assignmentRequests.storyId, storyId))
    .orderBy(asc(assignmentRequests.at))
    .all()
  const entries = tx.select().from(deskEntries).where(eq(deskEntries.storyId, storyId)).all()
  const live = tx.select().from(liveEditions).where(eq(liveEditions.storyId, storyId)).all()
  return locales.flatMap((locale) => {
    const entry = entries.find((row) => row.locale === locale)
    const readers = live.find((row) => row.locale === locale)
    if (!entry) return []
    const task = tasks.find((row) => row.locale === locale)
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
      isHandedIn: isHandedIn(submission, locale),
      isAssigned: task !== undefined,
      isMine: task?.personId === person.id,
      isDone: Boolean(task?.doneAt),
      assignee: task ? { id: task.personId, name: nameOf(tx, task.personId) } : null,
      doneAt: task?.doneAt ?? null,
      requests: requests
        .filter((row) => row.locale === locale)
        .map(({ personId, at }) => ({ id: personId, name: nameOf(tx, personId), at })),
    }
  })
}

export type ScheduleStanding = {
  id: number
  kind: ScheduledPublication['kind']
  at: string
  locales: Locale[]
  by: string
  note: PerLocale<string>
  /** The languages of which the newest text is not what goes out. */
  behind: Locale[]
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
  const changed = changedSinceScheduled(tx, storyId)
  return all
    .filter((each) => each.state === 'waiting' || (each.state === 'failed' && !isMended(each)))
    .map(({ id, kind, at, locales: goingOut, note, actor, failure }) => ({
      id,
      kind,
      at,
      locales: goingOut,
      by: nameOf(tx, actor),
      note,
      behind: failure === null ? goingOut.filter((locale) => changed.includes(locale)) : [],
      failure,
    }))

  function isMended({ id, at, locales: failed }: ScheduledPublication): boolean {
    return (
      all.some((other) => other.id > id && other.locales.some((each) => failed.includes(each))) ||
      wentOutAfter(tx, { storyId, at, locales: failed })
    )
  }
}

function changedSinceScheduled(tx: Tx, storyId: number): Locale[] {
  return tx
    .select({ locale: deskEntries.locale })
    .from(deskEntries)
    .where(and(eq(deskEntries.storyId, storyId), eq(deskEntries.hasUnscheduledChanges, true)))
    .all()
    .map(({ locale }) => locale)
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
