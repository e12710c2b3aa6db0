import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements, scheduledPublications } from '@/db/schema/desk'
import { publicationEditions } from '@/db/schema/publishing'
import { revisions } from '@/db/schema/stories'

const foldWindow = 10 * 60_000
/** How long a folded revision still serves as the base of a colleague's merge. */
const keptForMerging = 30 * 60_000

export type RevisionStamp = {
  id: number
  author: string
  createdAt: string
  isKept: boolean
  restoredFrom: number | null
}

/**
 * The revisions that history shows: of those that one person made within ten minutes the last
 * stands for all; one that is kept (published or scheduled) always stands for itself, and what was
 * written before a restoring stays beside it.
 * Takes and gives them oldest first.
 */
export function foldedHistory<T extends RevisionStamp>(stamps: T[]): T[] {
  const shown: T[] = []
  let begin: T | undefined
  for (const stamp of stamps) {
    const last = shown.at(-1)
    const isFolded = stamp.restoredFrom === null && begin && foldsInto(begin, stamp)
    if (isFolded && last && !last.isKept) shown[shown.length - 1] = stamp
    else {
      shown.push(stamp)
      begin = stamp
    }
  }
  return shown
}

/** Removes the revisions that folding has made superfluous and no open editor can need any more. */
export function foldRevisions(tx: Tx, storyId: number, now: string): void {
  const stamps = revisionStamps(tx, storyId)
  const shown = new Set(foldedHistory(stamps).map(({ id }) => id))
  const confirmed = confirmedRevisionIds(tx, storyId)
  const superfluous = stamps
    .filter(({ id, createdAt }) => !shown.has(id) && !confirmed.has(id) && isPast(createdAt, now))
    .map(({ id }) => id)
  if (superfluous.length > 0) {
    tx.delete(revisions).where(inArray(revisions.id, superfluous)).run()
  }
}

/** Who made each revision of a story and when, oldest first. */
export function revisionStamps(tx: Tx, storyId: number): (RevisionStamp & { seq: number })[] {
  const kept = new Set(keptRevisionIds(tx, storyId))
  return tx
    .select({
      id: revisions.id,
      seq: revisions.seq,
      author: revisions.author,
      createdAt: revisions.createdAt,
      restoredFrom: revisions.restoredFrom,
    })
    .from(revisions)
    .where(eq(revisions.storyId, storyId))
    .orderBy(asc(revisions.seq))
    .all()
    .map((stamp) => ({ ...stamp, isKept: kept.has(stamp.id) || stamp.restoredFrom !== null }))
}

function keptRevisionIds(tx: Tx, storyId: number): number[] {
  const published = tx
    .select({ id: publicationEditions.revisionId })
    .from(publicationEditions)
    .innerJoin(revisions, eq(revisions.id, publicationEditions.revisionId))
    .where(eq(revisions.storyId, storyId))
    .all()
  const scheduled = tx
    .select({ id: scheduledPublications.revisionId })
    .from(scheduledPublications)
    .where(eq(scheduledPublications.storyId, storyId))
    .all()
  return [...published, ...scheduled].map(({ id }) => id)
}

/** What was said when passages were confirmed has to be there when they are stale. */
function confirmedRevisionIds(tx: Tx, storyId: number): Set<number | null> {
  const rows = tx
    .select({ id: agreements.revisionId })
    .from(agreements)
    .where(eq(agreements.storyId, storyId))
    .all()
  return new Set(rows.map(({ id }) => id))
}

/** Whether one person went on writing within the time that folds. */
export function foldsInto(begin: Stroke, next: Stroke): boolean {
  const apart = Date.parse(next.createdAt) - Date.parse(begin.createdAt)
  return begin.author === next.author && apart <= foldWindow
}

type Stroke = { author: string; createdAt: string }

function isPast(createdAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(createdAt) > keptForMerging
}
