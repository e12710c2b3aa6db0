import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import {
  assignmentRequests,
  assignments,
  comments,
  deskEntries,
  scheduledPublications,
} from '@/db/schema/desk'
import { people } from '@/db/schema/people'
import { stories } from '@/db/schema/stories'
import { sections } from '@/db/schema/vocabulary'
import type { AgreedCount } from '@/features/passages/count-agreed'
import type { DeskState } from '@/features/stories/desk-entries'
import { everyLocale, type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { heldLanguages } from './held-languages'

/** How a language of a story stands. */
export type DeskCell = {
  state: DeskState
  headline: string
  staleCount: number
  /** Passages that a machine drafted and nobody has confirmed. */
  unreadDrafts: number
  hasUnpublishedChanges: boolean
  /** Whether another text waits for its time than the newest. */
  hasUnscheduledChanges: boolean
  assignee: string | null
  /** Whether the assignee said that it is done. */
  isDone: boolean
  /** Who asked to be given it. */
  requests: { id: string; name: string }[]
  /** When it goes out, where it is scheduled. */
  at: string | null
  /** Whether it did not go out at its time. */
  isHeld: boolean
}

export type DeskRow = {
  storyId: number
  number: number
  section: PerLocale<string> | null
  embargoUntil: string | null
  openComments: number
  /** In how many parts the languages agree, of how many; null where there is nothing to agree on. */
  agreed: AgreedCount | null
  updatedAt: string
  cells: Record<Locale, DeskCell>
}

/** The stories in the order of the ids. */
export function rowsOf(tx: Tx, ids: number[]): DeskRow[] {
  const entries = Map.groupBy(entriesOf(tx, ids), ({ storyId }) => storyId)
  const waiting = Map.groupBy(waitingOf(tx, ids), ({ storyId }) => storyId)
  const requests = requestsOf(tx, ids)
  const isHeld = heldLanguages(tx, ids)
  const counts = new Map(openCommentsOf(tx, ids).map(({ storyId, total }) => [storyId, total]))
  return ids.flatMap((storyId) => {
    const found = entries.get(storyId) ?? []
    const [first] = found
    if (!first) return []
    const { number, section, embargoUntil, updatedAt } = first
    const agreed = agreedOf(first)
    const schedules = waiting.get(storyId) ?? []
    const cell = (locale: Locale): DeskCell => {
      const { state, headline, assignee, doneAt, ...marks } =
        found.find((each) => each.locale === locale) ?? first
      return {
        state,
        headline,
        assignee,
        isDone: doneAt !== null,
        staleCount: marks.staleCount,
        unreadDrafts: marks.unreadDrafts,
        hasUnpublishedChanges: marks.hasUnpublishedChanges,
        hasUnscheduledChanges: marks.hasUnscheduledChanges,
        requests: requests.filter((each) => each.storyId === storyId && each.locale === locale),
        at: schedules.find(({ locales: goingOut }) => goingOut.includes(locale))?.at ?? null,
        isHeld: isHeld(storyId, locale),
      }
    }
    const cells = everyLocale(cell)
    const openComments = counts.get(storyId) ?? 0
    return [{ storyId, number, section, embargoUntil, openComments, agreed, updatedAt, cells }]
  })
}

function agreedOf({ agreedCount, partCount }: Counts): AgreedCount | null {
  if (agreedCount === null || !partCount) return null
  return { agreed: agreedCount, parts: partCount }
}

type Counts = Pick<typeof deskEntries.$inferSelect, 'agreedCount' | 'partCount'>

function entriesOf(tx: Tx, ids: number[]) {
  return tx
    .select({
      storyId: deskEntries.storyId,
      locale: deskEntries.locale,
      state: deskEntries.state,
      headline: deskEntries.headline,
      staleCount: deskEntries.staleCount,
      agreedCount: deskEntries.agreedCount,
      partCount: deskEntries.partCount,
      unreadDrafts: deskEntries.unreadDrafts,
      hasUnpublishedChanges: deskEntries.hasUnpublishedChanges,
      hasUnscheduledChanges: deskEntries.hasUnscheduledChanges,
      updatedAt: deskEntries.updatedAt,
      number: stories.number,
      embargoUntil: stories.embargoUntil,
      section: sections.name,
      assignee: people.name,
      doneAt: assignments.doneAt,
    })
    .from(deskEntries)
    .innerJoin(stories, eq(stories.id, deskEntries.storyId))
    .leftJoin(
      assignments,
      and(eq(assignments.storyId, deskEntries.storyId), eq(assignments.locale, deskEntries.locale)),
    )
    .leftJoin(sections, eq(sections.id, deskEntries.sectionId))
    .leftJoin(people, eq(people.id, deskEntries.assigneeId))
    .where(and(inArray(deskEntries.storyId, ids), inArray(deskEntries.locale, [...locales])))
    .all()
}

function waitingOf(tx: Tx, ids: number[]) {
  return tx
    .select()
    .from(scheduledPublications)
    .where(
      and(inArray(scheduledPublications.storyId, ids), eq(scheduledPublications.state, 'waiting')),
    )
    .all()
}

function requestsOf(tx: Tx, ids: number[]) {
  return tx
    .select({
      storyId: assignmentRequests.storyId,
      locale: assignmentRequests.locale,
      id: assignmentRequests.personId,
      name: people.name,
    })
    .from(assignmentRequests)
    .innerJoin(people, eq(people.id, assignmentRequests.personId))
    .where(inArray(assignmentRequests.storyId, ids))
    .orderBy(asc(assignmentRequests.at))
    .all()
}

function openCommentsOf(tx: Tx, ids: number[]) {
  return tx
    .select({ storyId: comments.storyId, total: sql<number>`count(*)` })
    .from(comments)
    .where(and(inArray(comments.storyId, ids), isNull(comments.resolvedAt)))
    .groupBy(comments.storyId)
    .all()
}
