import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Page, StoryCard } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import { prepared } from '@/db/prepared'
import { media } from '@/db/schema/media'
import { liveEditions } from '@/db/schema/publishing'
import { sections } from '@/db/schema/vocabulary'
import { tags, touch } from '@/db/tags'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { countLive, type LiveList, numbersIn, type Part } from './live-lists'
import { mediaFileColumns } from './media-files'

export const storiesPerPage = 20

/**
 * The live stories of a language that meet the condition, newest first. Which those are is for the caller
 * to touch, who knows the condition (`db/tags.ts`); what their cards say is touched here.
 */
export function listCards(
  db: Tx,
  locale: Locale,
  { where, limit }: { where: SQL | undefined; limit: number },
): StoryCard[] {
  return db
    .select(columns)
    .from(liveEditions)
    .leftJoin(sections, eq(sections.id, liveEditions.sectionId))
    .leftJoin(media, eq(media.id, liveEditions.leadPictureId))
    .where(and(isLiveIn(locale), where))
    .orderBy(desc(liveEditions.firstPublishedAt), desc(liveEditions.number))
    .limit(limit)
    .all()
    .map(toCard)
    .map(touched)
}

/** The cards of rows of the search index. Asked for by an order, SQLite would walk the whole list. */
export function cardsBySearchId(db: Tx, ids: number[]): Map<number, StoryCard> {
  const rows = db
    .select({ searchId: liveEditions.searchId, ...columns })
    .from(liveEditions)
    .leftJoin(sections, eq(sections.id, liveEditions.sectionId))
    .leftJoin(media, eq(media.id, liveEditions.leadPictureId))
    .where(inArray(liveEditions.searchId, ids))
    .all()
  return new Map(rows.map(({ searchId, ...row }) => [searchId, touched(toCard(row))]))
}

/** The cards of these stories, in their order. */
export function cardsOf(db: Tx, locale: Locale, numbers: number[]): StoryCard[] {
  return inOrder(numbers, cardsByNumber(db, locale, numbers))
}

/** The same by number, where several lists have to be told from one reading. */
export function cardsByNumber(db: Tx, locale: Locale, numbers: number[]): Map<number, StoryCard> {
  const rows = cardRows(db).all({ locale, numbers: JSON.stringify(numbers) })
  return new Map(rows.map((row) => [row.number, touched(toCard(row))]))
}

/** As far as there are cards. */
export const inOrder = (numbers: number[], cards: Map<number, StoryCard>) =>
  numbers.flatMap((number) => cards.get(number) ?? [])

const cardRows = prepared((tx) =>
  tx
    .select(columns)
    .from(liveEditions)
    .leftJoin(sections, eq(sections.id, liveEditions.sectionId))
    .leftJoin(media, eq(media.id, liveEditions.leadPictureId))
    .where(
      and(
        sql`${liveEditions.number} IN (SELECT value FROM json_each(${sql.placeholder('numbers')}))`,
        eq(liveEditions.locale, sql.placeholder('locale')),
        eq(liveEditions.status, 'live'),
      ),
    ),
)

/** The newest cards of lists that have none in common. Which lists those are is for the caller to touch. */
export function newestOf(db: Tx, locale: Locale, lists: LiveList[], part: Part): StoryCard[] {
  return cardsOf(db, locale, numbersIn(db, locale, lists, part))
}

/** One page of the same; null where there is no such page. An empty list has one page. */
export function pageOfLists(
  db: Tx,
  locale: Locale,
  lists: LiveList[],
  page: number,
): Page<StoryCard> | null {
  const names = lists.map(({ name }) => name)
  return pageOf(countLive(db, locale, names), page, (part) => newestOf(db, locale, lists, part))
}

/** A page of so many; null where there is no such page. */
export function pageOf(
  total: number,
  page: number,
  read: (part: Part) => StoryCard[],
): Page<StoryCard> | null {
  const pageCount = Math.max(1, Math.ceil(total / storiesPerPage))
  if (!Number.isInteger(page) || page < 1 || page > pageCount) return null
  const offset = (page - 1) * storiesPerPage
  return { items: read({ limit: storiesPerPage, offset }), page, pageCount, total }
}

function touched(card: StoryCard): StoryCard {
  touch(tags.card(card.number), tags.sections)
  if (card.picture) touch(tags.picture(card.picture.file.id))
  return card
}

function isLiveIn(locale: Locale): SQL | undefined {
  return and(eq(liveEditions.locale, locale), eq(liveEditions.status, 'live'))
}

const columns = {
  locale: liveEditions.locale,
  number: liveEditions.number,
  slug: liveEditions.slug,
  headline: liveEditions.headline,
  standfirst: liveEditions.standfirst,
  excerpt: liveEditions.excerpt,
  publishedAt: liveEditions.firstPublishedAt,
  leadPicture: liveEditions.leadPicture,
  section: { slug: sections.slug, name: sections.name },
  file: mediaFileColumns,
  locales: sql<string>`(
    SELECT json_group_array(e.locale) FROM live_editions e
    WHERE e.story_id = ${liveEditions.storyId} AND e.status = 'live')`,
}

type CardRow = Omit<StoryCard, 'summary' | 'picture' | 'locales'> & {
  standfirst: string | null
  excerpt: string
  leadPicture: { alt: Partial<Record<Locale, string>> } | null
  file: NonNullable<StoryCard['picture']>['file'] | null
  locales: string
}

function toCard({ standfirst, excerpt, leadPicture, file, locales, ...row }: CardRow): StoryCard {
  return {
    ...row,
    summary: standfirst ?? excerpt,
    picture: file ? { file, alt: leadPicture?.alt[row.locale] ?? '' } : null,
    // A language that the newsroom has given up is stored still.
    locales: JSON.parse(locales).filter(isLocale),
  }
}
