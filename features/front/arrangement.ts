import type { Locale, PerLocale } from '@/lib/i18n/locales'

/** The lead and the features beside it. */
export const slotCount = 5

/** A story held in a slot of one language's front page. Slot 0 is the lead. */
export type Pin = {
  slot: number
  locale: Locale
  /** The story's public number. */
  number: number
  /** The moment at which the pin is taken away; null for never. */
  expiresAt: string | null
}

/** A story as the arrangement shows it. */
export type FrontStory = {
  number: number
  headline: PerLocale<string>
  /** The languages in which it is live. */
  locales: Locale[]
}

type Candidate = { number: number; picture: unknown }

/**
 * The stories of the slots: in each the pinned one, else the newest that stands nowhere yet. One that
 * comes by its time has to have a picture; only the lead may do without where there is none.
 * @param pinned the pinned story of each slot, null or missing where none can be shown
 * @param newest the newest stories, the newest first
 */
export function fillSlots<T extends Candidate>(
  pinned: (T | null | undefined)[],
  newest: T[],
): (T | null)[] {
  const pins = new Set(pinned.flatMap((story) => story?.number ?? []))
  const waiting = newest.filter(({ number }) => !pins.has(number))
  const illustrated = waiting.filter(({ picture }) => picture)
  const placed = new Set<number>()
  return Array.from({ length: slotCount }, (_, slot) => {
    const pin = pinned[slot]
    if (!pin || placed.has(pin.number)) {
      return illustrated.shift() ?? (slot === 0 ? waiting[0] : undefined) ?? null
    }
    placed.add(pin.number)
    return pin
  })
}

export const hasExpired = ({ expiresAt }: Pick<Pin, 'expiresAt'>, now: string): boolean =>
  expiresAt !== null && expiresAt <= now

/** Whether two arrangements hold the same pins, in whatever order they are given. */
export function isSameArrangement(one: Pin[], other: Pin[]): boolean {
  return textOf(one) === textOf(other)
}

const textOf = (pins: Pin[]) =>
  pins
    .map(({ slot, locale, number, expiresAt }) => [slot, locale, number, expiresAt].join(' '))
    .sort()
    .join('\n')
