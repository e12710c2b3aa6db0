import { eq } from 'drizzle-orm'
import { getDb, type Tx } from '@/db/client'
import { stories } from '@/db/schema/stories'
import type { Subject } from '@/features/people/policy'
import { getStorySubject } from '@/features/people/story-subject'
import { type Locale, otherLocales, type PerLocale } from '@/lib/i18n/locales'
import { latestRevision } from './revisions'

/** What a page about a story says of it, and what the policy asks of it. */
export type StoryHead = {
  id: number
  number: number
  headline: PerLocale<string>
  subject: Subject
}

/** The story of a public number, as its newest revision names it. */
export function getStoryHead(number: number, tx: Tx = getDb()): StoryHead | undefined {
  const story = tx.select().from(stories).where(eq(stories.number, number)).get()
  const subject = story && getStorySubject(tx, story.id)
  const headline = story && latestRevision(tx, story.id)?.content.headline
  return story && subject && headline && { id: story.id, number, headline, subject }
}

/** The headline to call a story by: in the language, else in another, else null. */
export function headlineFor({ headline }: StoryHead, locale: Locale): string | null {
  const headlines = [locale, ...otherLocales(locale)].map((each) => headline[each]?.trim())
  return headlines.find(Boolean) ?? null
}
