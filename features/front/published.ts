import type { StoryCard, Term } from '@/components/story/edition'
import { getPreciseReader, type Tx } from '@/db/client'
import { tags, touch } from '@/db/tags'
import { sectionList } from '@/features/editions/live-lists'
import { listTopSectionsWithIds } from '@/features/editions/sections'
import { cardsOf, listCards, newestOf } from '@/features/editions/story-cards'
import type { Locale } from '@/lib/i18n/locales'
import { fillSlots, type Pin, slotCount } from './arrangement'
import { listPins } from './pins'

const latestCount = 16
/** Enough to fill every slot and the list of the latest. */
export const newestCount = slotCount + latestCount
const storiesPerSection = 4

export type FrontPage = {
  lead: StoryCard | null
  features: StoryCard[]
  latest: StoryCard[]
  sections: { section: Term; stories: StoryCard[] }[]
}

/**
 * The front page as editors arranged it, by recency where they left it open. It does not ask the
 * time: a pin counts until it is taken away.
 */
export function getFrontPage(
  locale: Locale,
  db: Tx = getPreciseReader(),
  pins: Pin[] = listPins(db),
): FrontPage {
  const newest = listNewest(locale, newestCount, db)
  const slots = fillSlots(pinnedCards(db, locale, pins), newest)
  const [lead = null, ...features] = slots.filter((card) => card !== null)
  const shown = new Set([lead, ...features].map((card) => card?.number))
  return {
    lead,
    features,
    latest: newest.filter(({ number }) => !shown.has(number)).slice(0, latestCount),
    sections: listTopSectionsWithIds(db).flatMap(({ section, ids }) => {
      touch(...ids.map(tags.inSection))
      const stories = newestOf(db, locale, ids.map(sectionList), { limit: storiesPerSection })
      return stories.length > 0 ? [{ section, stories }] : []
    }),
  }
}

/** The newest stories of a language. */
export function listNewest(
  locale: Locale,
  limit: number,
  db: Tx = getPreciseReader(),
): StoryCard[] {
  touch(tags.stories)
  return listCards(db, locale, { limit })
}

/** By slot; a story that is not live in the language leaves its slot open. */
function pinnedCards(db: Tx, locale: Locale, pins: Pin[]): (StoryCard | null)[] {
  const own = pins.filter((pin) => pin.locale === locale)
  touch(...own.map(({ number }) => tags.card(number)))
  const cards = cardsOf(
    db,
    locale,
    own.map(({ number }) => number),
  )
  return Array.from({ length: slotCount }, (_, slot) => {
    const pin = own.find((candidate) => candidate.slot === slot)
    return cards.find(({ number }) => number === pin?.number) ?? null
  })
}
