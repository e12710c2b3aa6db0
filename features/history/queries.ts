import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { people } from '@/db/schema/people'
import { publicationEditions, publications } from '@/db/schema/publishing'
import { foldedHistory, revisionStamps } from '@/features/stories/fold-revisions'
import type { Revision } from '@/features/stories/revisions'
import { type Locale, locales } from '@/lib/i18n/locales'
import { type AgreementMark, agreementMarks } from './agreement-marks'
import { changesAlong, type StoredChanges } from './stored-changes'

export const revisionsPerPage = 30

export type HistoryEntry = {
  seq: number
  author: string
  at: string
  restoredFrom: number | null
  /** The revision before it; null for the first. */
  previous: number | null
  /** What differs from the revision before; null for the first. */
  changes: StoredChanges
  publications: PublicationMark[]
  /** What was confirmed of it, the first first. */
  agreements: AgreementMark[]
}

/** An act that set a revision live, or took it away, in some languages. */
export type PublicationMark = {
  kind: (typeof publications.$inferSelect)['kind']
  at: string
  actor: string
  locales: Locale[]
}

export type History = { entries: HistoryEntry[]; page: number; pageCount: number }

/**
 * A page of a story's revisions, newest first, folded as history shows them.
 * @param by the id of who asks
 */
export async function listHistory(
  tx: Tx,
  storyId: number,
  { page: asked = 1, by }: { page?: number; by: string },
): Promise<History> {
  const shown = foldedHistory(revisionStamps(tx, storyId)).toReversed()
  const pageCount = Math.max(1, Math.ceil(shown.length / revisionsPerPage))
  const page = Math.min(Math.max(1, asked), pageCount)
  const start = (page - 1) * revisionsPerPage
  // One more, for the last of the page to be compared with.
  const stamps = shown.slice(start, start + revisionsPerPage + 1)
  const changes = await changesAlong(
    tx,
    stamps.map(({ id }) => id),
    by,
  )
  const marks = marksOf(tx, storyId)
  const confirmed = agreementMarks(tx, storyId, shown)
  const entries = stamps.slice(0, revisionsPerPage).map((stamp, index): HistoryEntry => {
    return {
      seq: stamp.seq,
      author: stamp.author,
      at: stamp.createdAt,
      restoredFrom: stamp.restoredFrom,
      previous: stamps[index + 1]?.seq ?? null,
      changes: changes.get(stamp.id) ?? null,
      publications: marks.get(stamp.id) ?? [],
      agreements: confirmed.get(stamp.id) ?? [],
    }
  })
  return { entries: withNames(tx, entries), page, pageCount }
}

export type RevisionHead = { seq: number; author: string; at: string }

/** All revisions that history shows, newest first, to choose two from. */
export function listRevisionHeads(tx: Tx, storyId: number): RevisionHead[] {
  const shown = foldedHistory(revisionStamps(tx, storyId)).toReversed()
  const names = namesOf(
    tx,
    shown.map(({ author }) => author),
  )
  return shown.map((stamp) => headOf(stamp, names))
}

export function headOf(
  { seq, author, createdAt }: Pick<Revision, 'seq' | 'author' | 'createdAt'>,
  names: Map<string, string>,
): RevisionHead {
  return { seq, author: names.get(author) ?? author, at: createdAt }
}

/** The publications of a story by the revision that they sent out. */
function marksOf(tx: Tx, storyId: number): Map<number, PublicationMark[]> {
  const rows = tx
    .select()
    .from(publications)
    .innerJoin(publicationEditions, eq(publicationEditions.publicationId, publications.id))
    .where(eq(publications.storyId, storyId))
    .orderBy(publications.id)
    .all()
  const byRevision = Map.groupBy(rows, (row) => row.publication_editions.revisionId)
  return new Map([...byRevision].map(([revisionId, found]) => [revisionId, toMarks(found)]))
}

type MarkRow = {
  publications: typeof publications.$inferSelect
  publication_editions: typeof publicationEditions.$inferSelect
}

function toMarks(rows: MarkRow[]): PublicationMark[] {
  return [...Map.groupBy(rows, (row) => row.publications.id).values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { kind, at, actor } = first.publications
    const out = new Set(group.map((row) => row.publication_editions.locale))
    return [{ kind, at, actor, locales: locales.filter((locale) => out.has(locale)) }]
  })
}

function withNames(tx: Tx, entries: HistoryEntry[]): HistoryEntry[] {
  const ids = entries.flatMap(({ author, publications: sent, agreements: confirmed }) => [
    author,
    ...[...sent, ...confirmed].map(({ actor }) => actor),
  ])
  const names = namesOf(tx, ids)
  const named = <Mark extends { actor: string }>(mark: Mark): Mark => ({
    ...mark,
    actor: names.get(mark.actor) ?? mark.actor,
  })
  return entries.map((entry) => ({
    ...entry,
    author: names.get(entry.author) ?? entry.author,
    publications: entry.publications.map(named),
    agreements: entry.agreements.map(named),
  }))
}

/** Names by the ids of people; one who is no person here, as an import, is left to its own name. */
export function namesOf(tx: Tx, ids: string[]): Map<string, string> {
  const rows = tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]))
    .all()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
