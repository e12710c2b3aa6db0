import { inArray } from 'drizzle-orm'
import { getReader, type Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { searchPublished } from '@/features/search/published'
import { everyLocale, type Locale, locales, otherLocales } from '@/lib/i18n/locales'
import type { FrontStory, Pin } from './arrangement'
import { listPins } from './pins'
import { listNewest, newestCount } from './published'

const storiesOffered = 12

const anywhere = {
  in: '',
  section: '',
  topic: '',
  source: '',
  from: '',
  to: '',
  sort: 'relevance',
} as const

/** What stands in a slot that is left open comes from these, newest first. */
export type NewestStory = { number: number; picture: boolean }

export type Arrangement = {
  pins: Pin[]
  stories: FrontStory[]
  newest: Record<Locale, NewestStory[]>
}

/** The front page as it is arranged now, with all that is needed to arrange it again. */
export function getArrangement(db: Tx = getReader()): Arrangement {
  const pins = listPins(db)
  const newestIn = (locale: Locale) =>
    listNewest(locale, newestCount, db).map(({ number, picture }) => ({
      number,
      picture: picture !== null,
    }))
  const newest = everyLocale(newestIn)
  const numbers = [...pins, ...Object.values(newest).flat()].map(({ number }) => number)
  return { pins, stories: listFrontStories(db, numbers), newest }
}

/** Live stories to choose from: what the words find in either language, or the newest without words. */
export function findFrontStories(
  locale: Locale,
  words: string,
  db: Tx = getReader(),
): FrontStory[] {
  const numbers = words.trim()
    ? (searchPublished(locale, { ...anywhere, q: words }, 1, db)?.results ?? []).map(
        ({ story }) => story.number,
      )
    : [locale, ...otherLocales(locale)].flatMap((language) =>
        listNewest(language, storiesOffered, db).map(({ number }) => number),
      )
  return listFrontStories(db, numbers).slice(0, storiesOffered)
}

/** In the order of the numbers; a withdrawn story keeps its headlines and has no language. */
function listFrontStories(db: Tx, numbers: number[]): FrontStory[] {
  const unique = [...new Set(numbers)]
  const rows = db
    .select({
      number: liveEditions.number,
      locale: liveEditions.locale,
      headline: liveEditions.headline,
      status: liveEditions.status,
    })
    .from(liveEditions)
    .where(inArray(liveEditions.number, unique))
    .all()
  return unique.flatMap((number) => {
    const own = rows.filter((row) => row.number === number)
    if (own.length === 0) return []
    const live = own.filter(({ status }) => status === 'live').map(({ locale }) => locale)
    return [
      {
        number,
        headline: Object.fromEntries(own.map(({ locale, headline }) => [locale, headline])),
        locales: locales.filter((locale) => live.includes(locale)),
      },
    ]
  })
}
