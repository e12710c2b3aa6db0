import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { blockText } from '@/features/passages/text'
import { locales } from '@/lib/i18n/locales'
import { matchExpression } from './match-expression'
import { parseQuery } from './parse-query'
import { indexTokens } from './tokens'

/** Brings the desk's index up to the newest text of a story, in all its languages. */
export function indexDraft(tx: Tx, storyId: number, content: StoryContent): void {
  const headline = tokensOf(locales.map((locale) => content.headline[locale] ?? ''))
  const body = tokensOf(locales.map((locale) => bodyOf(content, locale)))
  tx.run(sql`DELETE FROM draft_search WHERE rowid = ${storyId}`)
  tx.run(sql`INSERT INTO draft_search (rowid, headline, body)
    VALUES (${storyId}, ${headline}, ${body})`)
}

/** The ids of the stories whose newest text says what was typed, as a query; null where that is nothing. */
export function storyIdsSaying(typed: string): SQL | null {
  const expression = matchExpression(parseQuery(typed))
  if (!expression) return null
  return sql`(SELECT rowid FROM draft_search WHERE draft_search MATCH ${expression})`
}

function bodyOf(content: StoryContent, locale: (typeof locales)[number]): string {
  const blocks = content.passages.flatMap(({ panels }) => blocksIn(panels, locale))
  return [content.standfirst[locale] ?? '', ...blocks.map(blockText)].filter(Boolean).join('\n')
}

/** A phrase never goes on from one text into the next. */
function tokensOf(texts: string[]): string {
  return indexTokens(texts.filter(Boolean).join('\n')).join(' ')
}
