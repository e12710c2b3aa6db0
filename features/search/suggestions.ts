import { sql } from 'drizzle-orm'
import { getReader, type Tx } from '@/db/client'
import { listLiveSections, listLiveTopics } from '@/features/editions/live-terms'
import { cardsBySearchId } from '@/features/editions/story-cards'
import type { Locale } from '@/lib/i18n/locales'
import { sectionPath, storyPath, topicPath } from '@/lib/paths'
import { foldCharacters } from './fold'
import { beginningExpression } from './match-expression'
import { parseQuery } from './parse-query'

/** A page that what is being typed may be meant for. */
export type Suggestion = { text: string; href: string }

const mostSuggestions = 8
const mostNames = 3

/**
 * What a reader who has typed this far may look for, in the reader's language: sections and topics
 * by name, then stories with the words in the headline, the last one perhaps unfinished, newest first.
 */
export function listSuggestions(locale: Locale, typed: string, db: Tx = getReader()): Suggestion[] {
  const names = namesWith(locale, typed, db).slice(0, mostNames)
  const room = mostSuggestions - names.length
  return [...names, ...storiesBegunWith(locale, typed, room, db)]
}

function namesWith(locale: Locale, typed: string, db: Tx): Suggestion[] {
  const part = folded(typed)
  if (!part) return []
  const named = [
    ...listLiveSections(db, locale).map(({ slug, name }) => ({
      text: name[locale],
      href: sectionPath(locale, slug),
    })),
    ...listLiveTopics(db, locale).map(({ slug, name }) => ({
      text: name[locale],
      href: topicPath(locale, slug),
    })),
  ]
  return named.flatMap(({ text, href }) =>
    text && folded(text).includes(part) ? [{ text, href }] : [],
  )
}

function storiesBegunWith(locale: Locale, typed: string, limit: number, db: Tx): Suggestion[] {
  const expression = beginningExpression(parseQuery(typed), { locale })
  if (!expression) return []
  const rows = db.all<{ id: number }>(
    sql`SELECT rowid AS id FROM live_search WHERE live_search MATCH ${expression}
      ORDER BY rowid DESC LIMIT ${limit}`,
  )
  const ids = rows.map(({ id }) => id)
  const cards = cardsBySearchId(db, ids)
  return ids.flatMap((id) => {
    const story = cards.get(id)
    return story ? { text: story.headline, href: storyPath(story) } : []
  })
}

function folded(text: string): string {
  return foldCharacters(text.trim())
    .map((character) => character.text)
    .join('')
}
