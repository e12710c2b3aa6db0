import { getDb } from '@/db/client'
import { latestRevision } from '@/features/stories/revisions'
import { getStoryHead, type StoryHead } from '@/features/stories/story-head'
import { type Locale, locales } from '@/lib/i18n/locales'
import { panelText, partsOf } from './story-parts'

/** A part of a story that can be sent, and what it says in each language. */
export type SentPart = { id: string; position: number | null; texts: Record<Locale, string> }

export type ExchangePage = { story: StoryHead; parts: SentPart[] }

const longestSample = 120

/** What the page for translators asks of a story by its number. */
export function getExchangePage(number: number): ExchangePage | undefined {
  const db = getDb()
  const story = getStoryHead(number, db)
  const content = story && latestRevision(db, story.id)?.content
  if (!content) return undefined
  const parts = partsOf(content).map(({ id, position, read }) => {
    const texts = locales.map((locale) => [
      locale,
      panelText(read(content, locale)).slice(0, longestSample),
    ])
    return { id, position, texts: Object.fromEntries(texts) as Record<Locale, string> }
  })
  return { story, parts }
}
