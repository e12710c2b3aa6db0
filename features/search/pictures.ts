import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { locales, type PerLocale } from '@/lib/i18n/locales'
import { indexWords } from './index-words'
import { matchExpression } from './match-expression'
import { parseQuery } from './parse-query'

type Words = {
  id: string
  originalName: string
  alt: PerLocale<string>
  caption: PerLocale<string>
  credit: PerLocale<string>
}

/** Brings the library's index up to a picture's name and words, in all languages. */
export function indexPicture(tx: Tx, { id, originalName, alt, caption, credit }: Words): void {
  const texts = [alt, caption, credit].flatMap((word) =>
    locales.map((locale) => word[locale] ?? ''),
  )
  dropPicture(tx, id)
  tx.run(sql`INSERT INTO media_search (media_id, headline, body)
    VALUES (${id}, ${indexWords([originalName])}, ${indexWords(texts)})`)
}

export function dropPicture(tx: Tx, id: string): void {
  tx.run(sql`DELETE FROM media_search WHERE media_id = ${id}`)
}

/** The ids of the pictures whose words say what was typed, as a query; null where that is nothing. */
export function pictureIdsSaying(typed: string): SQL | null {
  const expression = matchExpression(parseQuery(typed))
  if (!expression) return null
  return sql`(SELECT media_id FROM media_search WHERE media_search MATCH ${expression})`
}
