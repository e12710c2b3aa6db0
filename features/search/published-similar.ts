import { inArray, sql } from 'drizzle-orm'
import type { Edition } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { facetExpressions } from './facets'
import { firstSearchIdAt } from './search-id'
import { indexTokens } from './tokens'

const mostFound = 40
const yearLength = 365 * 86_400_000

/**
 * The live stories of the language that share words with a story's headline, and how much: 1 is as
 * much as the story itself. Looks at those from a year before it on.
 */
export function listSimilar(
  db: Tx,
  { locale, number, headline, publishedAt }: Edition,
): Map<number, number> {
  const words = tellingTokens(headline)
  if (words.length === 0) return new Map()
  const anyWord = words.map((word) => `"${word}"`).join(' OR ')
  const expression = [`{headline body} : (${anyWord})`, ...facetExpressions({ locale })].join(
    ' AND ',
  )
  const first = firstSearchIdAt(new Date(Date.parse(publishedAt) - yearLength).toISOString())
  const found = db.all<{ id: number; weight: number }>(sql`
    SELECT rowid AS id, -bm25(live_search, 8, 1, 0) AS weight
    FROM live_search WHERE live_search MATCH ${expression} AND rowid >= ${first}
    ORDER BY weight DESC LIMIT ${mostFound}`)
  const numbers = numbersOf(db, found)
  const own = found.find(({ id }) => numbers.get(id) === number)?.weight ?? found[0]?.weight ?? 1
  return new Map(
    found.flatMap(({ id, weight }) => {
      const other = numbers.get(id)
      return other === undefined || other === number ? [] : [[other, weight / own]]
    }),
  )
}

/** A character or a short word says little of what a story is about, and is in most of them. */
function tellingTokens(headline: string): string[] {
  const isTelling = (token: string) => /^\p{Script=Han}{2}$|^[^\p{Script=Han}]{4,}$/u.test(token)
  return [...new Set(indexTokens(headline).filter(isTelling))]
}

function numbersOf(db: Tx, found: { id: number }[]): Map<number, number> {
  const ids = found.map(({ id }) => id)
  const rows = db
    .select({ id: liveEditions.searchId, number: liveEditions.number })
    .from(liveEditions)
    .where(inArray(liveEditions.searchId, ids))
    .all()
  return new Map(rows.map(({ id, number }) => [id, number]))
}
