import { desc, eq, sql } from 'drizzle-orm'
import { getReader, type Tx } from '@/db/client'
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
  const headline = story && newestHeadline(tx, story.id)
  return story && subject && headline && { id: story.id, number, headline, subject }
}

/** By itself: what else is in a long story would take long to read for nothing. */
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
