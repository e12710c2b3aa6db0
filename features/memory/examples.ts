import { and, eq, inArray } from 'drizzle-orm'
import { getReader, type Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { blockText } from '@/features/passages/text'
import { type Fragment, highlight, saysAll } from '@/features/search/highlight'
import type { Query } from '@/features/search/parse-query'
import { search } from '@/features/search/search'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'

/** Something that readers have in every language: how it was said in each. */
export type Example = {
  number: number
  headline: PerLocale<string>
  /** The passage's id; null for the headline itself. */
  passageId: string | null
  publishedAt: string
  texts: Record<Locale, Fragment[]>
}

const storiesRead = 40
const mostExamples = 30

type Row = typeof liveEditions.$inferSelect

/**
 * How published stories said it: the headlines and passages that hold all that was typed, in any
 * language, with what stands for them in the others. The nearest and newest stories first.
 */
export function listExamples(locale: Locale, typed: string, db: Tx = getReader()): Example[] {
  const asked = { typed, locale, sort: 'relevance', limit: storiesRead, offset: 0 } as const
  const found = locales.map((only) => search({ ...asked, only }, db))
  const query = found[0]?.query ?? { wanted: [], excluded: [] }
  const storyIds = [
    ...new Set(found.flatMap(({ editions }) => editions.map(({ storyId }) => storyId))),
  ]
  const rows = db
    .select()
    .from(liveEditions)
    .where(and(inArray(liveEditions.storyId, storyIds), eq(liveEditions.status, 'live')))
    .all()
  const byStory = Map.groupBy(rows, ({ storyId }) => storyId)
  return storyIds
    .flatMap((storyId) => examplesIn(byStory.get(storyId) ?? [], query))
    .slice(0, mostExamples)
}

function examplesIn(rows: Row[], query: Query): Example[] {
  const [first] = rows
  // A story in one language is an example of nothing.
  if (!first || rows.length < locales.length) return []
  const inEach = <Value>(read: (row: Row) => Value) =>
    Object.fromEntries(rows.map((row) => [row.locale, read(row)])) as Record<Locale, Value>
  const headline = inEach((row) => row.headline)
  const pairs = [
    { passageId: null, texts: headline },
    ...first.passages.map(({ id }) => ({
      passageId: id,
      texts: inEach((row) => textOf(row, id)),
    })),
  ]
  return pairs.flatMap(({ passageId, texts }) => {
    const isWhole = locales.every((locale) => texts[locale] !== '')
    if (!isWhole || !locales.some((locale) => saysAll(texts[locale], query))) return []
    const { number, firstPublishedAt: publishedAt } = first
    const marked = inEach(({ locale }) => highlight(texts[locale], query))
    return [{ number, headline, passageId, publishedAt, texts: marked }]
  })
}

function textOf({ passages }: Row, passageId: string): string {
  const passage = passages.find(({ id }) => id === passageId)
  return (passage?.blocks ?? []).map(blockText).filter(Boolean).join('\n')
}
