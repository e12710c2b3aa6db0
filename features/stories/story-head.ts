import { desc, eq, sql } from 'drizzle-orm'
import { getReader, type Tx } from '@/db/client'
import { deskEntries } from '@/db/schema/desk'
import { revisions, stories } from '@/db/schema/stories'
import type { Subject } from '@/features/access/policy'
import { everyLocale, type Locale, otherLocales, type PerLocale } from '@/lib/i18n/locales'
import { getStorySubject } from './story-subject'

/** What a page about a story says of it, and what the policy asks of it. */
export type StoryHead = {
  id: number
  number: number
  headline: PerLocale<string>
  subject: Subject
}

/** The story of a public number, as its newest revision names it. */
export function getStoryHead(number: number, tx: Tx = getReader()): StoryHead | undefined {
  const story = tx.select().from(stories).where(eq(stories.number, number)).get()
  const subject = story && getStorySubject(tx, story.id)
  const headline = story && headlineOf(tx, story.id)
  return story && subject && headline && { id: story.id, number, headline, subject }
}

/** As the desk has it: the text of a long story would take long to read for its headline alone. */
function headlineOf(tx: Tx, storyId: number): PerLocale<string> | undefined {
  const { locale, headline } = deskEntries
  const rows = tx
    .select({ locale, headline })
    .from(deskEntries)
    .where(eq(deskEntries.storyId, storyId))
    .all()
  if (rows.length === 0) return newestHeadline(tx, storyId)
  const headlines = new Map(rows.map((row) => [row.locale, row.headline]))
  return everyLocale((each) => headlines.get(each) || undefined)
}

/** Of a story that the desk has no rows of. */
function newestHeadline(tx: Tx, storyId: number): PerLocale<string> | undefined {
  const newest = tx
    .select(everyLocale(inHeadline))
    .from(revisions)
    .where(eq(revisions.storyId, storyId))
    .orderBy(desc(revisions.seq))
    .limit(1)
    .get()
  return newest && everyLocale((locale) => newest[locale] ?? undefined)
}

const inHeadline = (locale: Locale) =>
  sql<string | null>`json_extract(${revisions.content}, ${`$.headline.${locale}`})`

/** The headline to call a story by: in the language, else in another, else null. */
export function headlineFor({ headline }: StoryHead, locale: Locale): string | null {
  const headlines = [locale, ...otherLocales(locale)].map((each) => headline[each]?.trim())
  return headlines.find(Boolean) ?? null
}
