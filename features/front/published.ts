import type { StoryCard, Term } from '@/components/story/edition'
import { getPreciseReader, type Tx } from '@/db/client'
import { tags, touch } from '@/db/tags'
import { everyStory, numbersIn, sectionList } from '@/features/editions/live-lists'
import { listTopSectionsWithIds } from '@/features/editions/sections'
import { cardsByNumber, cardsOf, inOrder } from '@/features/editions/story-cards'
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
  const newestNumbers = newestNumbersOf(db, locale, newestCount)
  const ownPins = pins.filter((pin) => pin.locale === locale)
  touch(...ownPins.map(({ number }) => tags.card(number)))
  const sections = listTopSectionsWithIds(db).map(({ section, ids }) => {
    touch(...ids.map(tags.inSection))
    const limit = storiesPerSection
    return { section, numbers: numbersIn(db, locale, ids.map(sectionList), { limit }) }
  })
  // Many stand in several places, and one reading takes a fraction of what a dozen do.
  const cards = cardsByNumber(db, locale, [
    ...newestNumbers,
    ...ownPins.map(({ number }) => number),
    ...sections.flatMap(({ numbers }) => numbers),
  ])
  const newest = inOrder(newestNumbers, cards)
  const slots = fillSlots(pinnedCards(ownPins, cards), newest)
  const [lead = null, ...features] = slots.filter((card) => card !== null)
  const shown = new Set([lead, ...features].map((card) => card?.number))
  return {
    lead,
    features,
    latest: newest.filter(({ number }) => !shown.has(number)).slice(0, latestCount),
    sections: sections
      .map(({ section, numbers }) => ({ section, stories: inOrder(numbers, cards) }))
      .filter(({ stories }) => stories.length > 0),
  }
}

/** The newest stories of a language. */
export function listNewest(
  locale: Locale,
  limit: number,
  db: Tx = getPreciseReader(),
): StoryCard[] {
  return cardsOf(db, locale, newestNumbersOf(db, locale, limit))
}

function newestNumbersOf(db: Tx, locale: Locale, limit: number): number[] {
  touch(tags.stories)
  return numbersIn(db, locale, [everyStory], { limit })
}

/** By slot; a story that is not live in the language leaves its slot open. */
function pinnedCards(pins: Pin[], cards: Map<number, StoryCard>): (StoryCard | null)[] {
  return Array.from({ length: slotCount }, (_, slot) => {
    const pin = pins.find((candidate) => candidate.slot === slot)
    return (pin && cards.get(pin.number)) ?? null
  })
}
