import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { blockText } from '@/features/passages/text'
import { locales } from '@/lib/i18n/locales'
import { indexWords } from './index-words'
import { matchExpression } from './match-expression'
import { parseQuery } from './parse-query'
import { putWords } from './word-index'

/** Brings the desk's index up to the newest text of a story, in all its languages. */
export function indexDraft(tx: Tx, storyId: number, content: StoryContent): void {
  putWords(tx, 'draft_search', storyId, draftWords(content))
}

/** What the index holds of the words of a story. */
export function draftWords(
  content: StoryContent,
  words = indexWords,
): Record<'headline' | 'body', string> {
  return {
    headline: words(locales.map((locale) => content.headline[locale] ?? '')),
    body: words(locales.map((locale) => bodyOf(content, locale))),
  }
}

/** The ids of the stories whose newest text says what was typed, of many the newest. */
export function newestSaying(tx: Tx, typed: string, limit: number): number[] {
  const expression = matchExpression(parseQuery(typed))
  if (!expression) return []
  return tx
    .all<{ id: number }>(sql`
      SELECT rowid AS id FROM draft_search WHERE draft_search MATCH ${expression}
      ORDER BY rowid DESC LIMIT ${limit}`)
    .map(({ id }) => id)
}

function bodyOf(content: StoryContent, locale: (typeof locales)[number]): string {
  const blocks = content.passages.flatMap(({ panels }) => blocksIn(panels, locale))
  return [content.standfirst[locale] ?? '', ...blocks.map(blockText)].filter(Boolean).join('\n')
}
