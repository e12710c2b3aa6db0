import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Edition } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { countLive, everyStory } from '@/features/editions/live-lists'
import type { Locale } from '@/lib/i18n/locales'
import { firstSearchIdAt } from './search-id'
import { indexTokens } from './tokens'

/** So many of the stories that share words are read, those that share the most telling ones. */
const mostRead = 40

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
  const stories = countLive(db, locale, [everyStory.name])
  const telling = rarestOf(db, words, first).map((held) => ({
    ...held,
    weight: weightOf(held, stories),
  }))
  const own = sum(telling.map(({ weight }) => inHeadline * weight))
  const similar = new Map<number, number>()
  for (const [id, edition] of editionsOf(db, locale, mostTelling(telling))) {
    const theirs = tellingTokens(edition.headline)
    if (edition.number === number || !isAlike(words, theirs, edition)) continue
    const shared = telling.filter(({ ids }) => ids.includes(id))
    const weight = sum(
      shared.map(({ word, weight }) => (theirs.includes(word) ? inHeadline * weight : weight)),
    )
    if (weight >= own * leastSimilar) similar.set(edition.number, weight / own)
  }
  return similar
}

/** In so many stories a word may be that is looked for, and all of them together. */
const mostHeld = 200
const mostWeighed = 400

/** A word, and the rows of the index that have it, newest first. */
type Held = { word: string; ids: number[] }

/**
 * The words that fewest stories of late have. One that many have says little of what a story is about, and
 * weighing each of those would take the longer the more there are.
 */
function rarestOf(db: Tx, words: string[], first: number): Held[] {
  const held = words.map((word): Held => {
    const expression = `"${word}"`
    // In whatever language: to hold a word against all stories of one costs more than to look at each. From the
    // newest on, which is where few are passed over.
    const rows = db.all<{ id: number }>(sql`
      SELECT rowid AS id FROM live_search WHERE live_search MATCH ${expression} AND rowid >= ${first}
      ORDER BY rowid DESC LIMIT ${mostHeld + 1}`)
    return { word, ids: rows.map(({ id }) => id) }
  })
  let together = 0
  return held
    .filter(({ ids }) => ids.length <= mostHeld)
    .toSorted((one, other) => one.ids.length - other.ids.length)
    .filter(({ ids }) => {
      together += ids.length
      return together <= mostWeighed
    })
}

/**
 * A word in a headline counts for two elsewhere, which is about what bm25 makes of one that weighs eight times
 * as much (k1 = 1.2). SQLite's own bm25 would count each word in the whole index.
 */
const inHeadline = 2

type Telling = Held & { weight: number }

/** The inverse document frequency of Robertson and Spärck Jones, never below zero. */
function weightOf({ ids }: Held, stories: number): number {
  const odds = (stories - ids.length + 0.5) / (ids.length + 0.5)
  return Math.log(Math.max(odds, 1 + 1e-6))
}

function mostTelling(words: Telling[]): number[] {
  const weighed = new Map<number, number>()
  for (const { ids, weight } of words) {
    for (const id of ids) weighed.set(id, (weighed.get(id) ?? 0) + weight)
  }
  return [...weighed]
    .toSorted(([id, one], [otherId, other]) => other - one || otherId - id)
    .slice(0, mostRead)
    .map(([id]) => id)
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)

type Opening = { standfirst: string | null; excerpt: string }

/** One word in common is chance, unless it is in both headlines. */
function isAlike(words: string[], headline: string[], { standfirst, excerpt }: Opening): boolean {
  const shared = (others: string[]) => others.filter((word) => words.includes(word)).length
  return shared(headline) > 0 || shared(tellingTokens(`${standfirst ?? ''}\n${excerpt}`)) > 1
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

function editionsOf(db: Tx, locale: Locale, ids: number[]) {
  const { searchId, number, headline, standfirst, excerpt } = liveEditions
  const rows = db
    .select({ id: searchId, number, headline, standfirst, excerpt })
    .from(liveEditions)
    .where(and(inArray(searchId, ids), eq(liveEditions.locale, locale)))
    .all()
  return new Map(rows.map((row) => [row.id, row]))
}
