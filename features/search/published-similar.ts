import { inArray, sql } from 'drizzle-orm'
import type { Edition } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { firstSearchIdAt } from './search-id'
import { indexTokens } from './tokens'

const mostFound = 40

/** What weighs less beside the story itself is chance. */
const leastSimilar = 0.12

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
  const first = firstSearchIdAt(new Date(Date.parse(publishedAt) - yearLength).toISOString())
  const rare = rarestOf(db, words, first)
  if (rare.length === 0) return new Map()
  const anyWord = rare.map((word) => `"${word}"`).join(' OR ')
  // To weigh matches, each term of the query is counted in the whole index: a language is no such term.
  const found = db.all<{ id: number; weight: number }>(sql`
    SELECT rowid AS id, -bm25(live_search, 8, 1, 0) AS weight
    FROM live_search WHERE live_search MATCH ${`{headline body} : (${anyWord})`} AND rowid >= ${first}
      AND (SELECT locale FROM live_editions WHERE search_id = live_search.rowid) = ${locale}
    ORDER BY weight DESC LIMIT ${mostFound}`)
  const editions = editionsOf(db, found)
  const own = found.find(({ id }) => editions.get(id)?.number === number)?.weight
  const most = own ?? found[0]?.weight ?? 1
  return new Map(
    found.flatMap(({ id, weight }) => {
      const other = editions.get(id)
      if (!other || other.number === number || !isAlike(other, words)) return []
      return weight / most < leastSimilar ? [] : [[other.number, weight / most]]
    }),
  )
}

/** In so many stories a word may be that is looked for, and all of them together. */
const mostHeld = 200
const mostWeighed = 400

/**
 * The words that fewest stories of late have. One that many have says little of what a story is about, and
 * weighing each of those would take the longer the more there are.
 */
function rarestOf(db: Tx, words: string[], first: number): string[] {
  const counted = words.map((word) => {
    // In whatever language: to hold a word against all stories of one costs more than to count it. From the newest
    // on, which is where few are passed over.
    const expression = `"${word}"`
    const row = db.get<{ held: number }>(sql`
      SELECT count(*) AS held FROM (
        SELECT 1 FROM live_search WHERE live_search MATCH ${expression} AND rowid >= ${first}
        ORDER BY rowid DESC LIMIT ${mostHeld + 1})`)
    return { word, held: row?.held ?? 0 }
  })
  let together = 0
  return counted
    .filter(({ held }) => held <= mostHeld)
    .toSorted((one, other) => one.held - other.held)
    .filter(({ held }) => {
      together += held
      return together <= mostWeighed
    })
    .map(({ word }) => word)
}

type Opening = { headline: string; standfirst: string | null; excerpt: string }

/** One word in common is chance, unless it is in both headlines. */
function isAlike({ headline, standfirst, excerpt }: Opening, words: string[]): boolean {
  const sharedIn = (text: string) => tellingTokens(text).filter((token) => words.includes(token))
  if (sharedIn(headline).length > 0) return true
  return sharedIn(`${standfirst ?? ''}\n${excerpt}`).length > 1
}

const grammatical = /[的了着过在是和与及或也都就不这那个为被把让从到对将已]/u

/** Words of headlines on anything at all. */
const idle = new Set(
  indexTokens(
    `about after again almost back before behind between come days down every first five four from
    have home hour into just keep kept last less life little long look made make many month more most
    much never news next only other over people place read said says sent seven since still take than
    that their them then there these they this those three time today took under until week well were
    what when where which while with without work world would year years your`,
  ),
)

/**
 * The tokens that say what a text is about: no single character or short word, no pair of characters
 * across one that only joins words, and no word that any headline may have.
 */
function tellingTokens(text: string): string[] {
  const isTelling = (token: string) =>
    /^\p{Script=Han}{2}$|^[^\p{Script=Han}]{4,}$/u.test(token) &&
    !grammatical.test(token) &&
    !idle.has(token)
  return [...new Set(indexTokens(text).filter(isTelling))]
}

function editionsOf(db: Tx, found: { id: number }[]) {
  const ids = found.map(({ id }) => id)
  const { searchId, number, headline, standfirst, excerpt } = liveEditions
  const rows = db
    .select({ id: searchId, number, headline, standfirst, excerpt })
    .from(liveEditions)
    .where(inArray(searchId, ids))
    .all()
  return new Map(rows.map((row) => [row.id, row]))
}
