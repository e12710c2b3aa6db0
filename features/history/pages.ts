import { inArray } from 'drizzle-orm'
import type { MediaFile } from '@/components/story/edition'
import { getDb, type Tx } from '@/db/client'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { getMediaFiles } from '@/features/stories/media-files'
import { latestRevision } from '@/features/stories/revisions'
import { getStoryHead, type StoryHead } from '@/features/stories/story-head'
import { locales, type PerLocale } from '@/lib/i18n/locales'
import type { Comparison } from './comparison'
import {
  getComparison,
  type History,
  listHistory,
  listRevisionHeads,
  type RevisionHead,
} from './queries'

/** What the pages of history ask for, one read a page. */

export type HistoryPage = { story: StoryHead; history: History; newest: number }

export function getHistoryPage(number: number, page: number): HistoryPage | undefined {
  const db = getDb()
  const story = getStoryHead(number, db)
  if (!story) return undefined
  return { story, history: listHistory(db, story.id, page), newest: newestOf(db, story.id) }
}

export type Compared = NonNullable<ReturnType<typeof getComparison>> & { names: Names }

/** What stands behind the ids that a comparison names. */
export type Names = {
  sections: Map<number, PerLocale<string>>
  topics: Map<number, PerLocale<string>>
  sources: Map<number, PerLocale<string>>
  media: Record<string, MediaFile>
}

export type ComparisonPage = {
  story: StoryHead
  revisions: RevisionHead[]
  newest: number
  /** Undefined where the story has not both revisions. */
  compared: Compared | undefined
}

export function getComparisonPage(
  number: number,
  asked: { from: number; to: number },
): ComparisonPage | undefined {
  const db = getDb()
  const story = getStoryHead(number, db)
  if (!story) return undefined
  const found = getComparison(db, story.id, asked)
  return {
    story,
    revisions: listRevisionHeads(db, story.id),
    newest: newestOf(db, story.id),
    compared: found && { ...found, names: namesIn(db, found.comparison) },
  }
}

const newestOf = (tx: Tx, storyId: number) => latestRevision(tx, storyId)?.seq ?? 0

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
