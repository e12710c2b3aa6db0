import { eq, inArray, max } from 'drizzle-orm'
import type { MediaFile } from '@/components/story/edition'
import { getDb, type Tx } from '@/db/client'
import { revisions } from '@/db/schema/stories'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { getMediaFiles } from '@/features/editions/media-files'
import { getStoryHead, type StoryHead } from '@/features/stories/story-head'
import { locales, type PerLocale } from '@/lib/i18n/locales'
import type { Comparison } from './comparison'
import { type History, listHistory, listRevisionHeads, type RevisionHead } from './queries'
import { type ComparisonRefusal, getComparison, type StoredComparison } from './stored-comparison'
import { type UnreadMark, unreadMarks } from './unread-marks'

/** What the pages of history ask for, one read a page. */

export type HistoryPage = {
  story: StoryHead
  history: History
  newest: number
  unread: UnreadMark[]
}

export async function getHistoryPage(
  number: number,
  asked: { page: number; by: string },
): Promise<HistoryPage | undefined> {
  const db = getDb()
  const story = getStoryHead(number, db)
  if (!story) return undefined
  const history = await listHistory(db, story.id, asked)
  return { story, history, newest: newestOf(db, story.id), unread: unreadMarks(db, story.id) }
}

export type Compared = StoredComparison & { comparison: Comparison; names: Names }

/** Two versions that were not compared, and why. */
export type NotCompared = StoredComparison & { comparison: { refused: ComparisonRefusal } }

/** What stands behind the ids that a comparison names. */
export type Names = {
  sections: Map<number, PerLocale<string>>
  topics: Map<number, PerLocale<string>>
  sources: Map<number, PerLocale<string>>
  media: ReadonlyMap<string, MediaFile>
}

export type ComparisonPage = {
  story: StoryHead
  revisions: RevisionHead[]
  newest: number
  /** Undefined where the story has not both revisions. */
  compared: Compared | NotCompared | undefined
}

export async function getComparisonPage(
  number: number,
  asked: { from: number; to: number; by: string },
): Promise<ComparisonPage | undefined> {
  const db = getDb()
  const story = getStoryHead(number, db)
  if (!story) return undefined
  const found = await getComparison(db, story.id, asked)
  return {
    story,
    revisions: listRevisionHeads(db, story.id),
    newest: newestOf(db, story.id),
    compared: found && withNames(db, found),
  }
}

function withNames(tx: Tx, found: StoredComparison): Compared | NotCompared {
  const { comparison } = found
  if ('refused' in comparison) return { ...found, comparison }
  return { ...found, comparison, names: namesIn(tx, comparison) }
}

function newestOf(tx: Tx, storyId: number): number {
  const newest = max(revisions.seq)
  return (
    tx.select({ newest }).from(revisions).where(eq(revisions.storyId, storyId)).get()?.newest ?? 0
  )
}

function namesIn(tx: Tx, { shared, passages }: Comparison): Names {
  const idsOf = (field: Comparison['shared'][number]['field']) =>
    shared
      .filter((change) => change.field === field)
      .flatMap(({ before, after }) => [before, after].flat())
  const numbersOf = (field: 'sectionId' | 'topicIds' | 'sourceId') =>
    idsOf(field).filter((id) => typeof id === 'number')
  const pictures = passages.flatMap(({ panels }) =>
    locales.flatMap((locale) => [
      ...panels[locale].picturesAdded,
      ...panels[locale].picturesRemoved,
    ]),
  )
  const leadPictures = idsOf('leadPicture').filter((id) => typeof id === 'string')
  return {
    sections: namesOf(tx, sections, numbersOf('sectionId')),
    topics: namesOf(tx, topics, numbersOf('topicIds')),
    sources: namesOf(tx, sources, numbersOf('sourceId')),
    media: getMediaFiles(tx, [...pictures, ...leadPictures]),
  }
}

function namesOf(tx: Tx, table: typeof sections | typeof topics | typeof sources, ids: number[]) {
  const rows = tx
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(inArray(table.id, ids))
    .all()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
