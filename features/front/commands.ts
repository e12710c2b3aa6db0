import { and, eq, lte } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { frontPins } from '@/db/schema/front'
import { liveEditions } from '@/db/schema/publishing'
import { stories } from '@/db/schema/stories'
import { Refused } from '@/features/access/refused'
import { type Doer, recordEvent } from '@/features/audit/events'
import { type Locale, locales } from '@/lib/i18n/locales'
import { hasExpired, isSameArrangement, type Pin, slotCount } from './arrangement'
import { listPins } from './pins'

export type Arranging = {
  pins: Pin[]
  /** The pins that the editor began with: where others changed them since, nothing is written. */
  basis: Pin[]
  actor: Doer
  at: string
}

/** Sets the pins of the front page, all languages at once. Throws Refused. */
export function arrangeFront(db: Db, { pins, basis, actor, at }: Arranging): void {
  db.transaction(
    (tx) => {
      const known = listPins(tx)
      const begunWith = basis.filter((pin) => !hasExpired(pin, at))
      if (!isSameArrangement(known, begunWith)) throw new Refused('changed-meanwhile')
      if (isSameArrangement(known, pins)) throw new Refused('nothing-new')
      for (const pin of pins) refuseUnfit(tx, pin, { pins, known, at })
      tx.delete(frontPins).run()
      for (const { number, ...pin } of pins) {
        tx.insert(frontPins)
          .values({ ...pin, storyId: storyIdOf(tx, number) })
          .run()
      }
      recordEvent(tx, {
        at,
        actor,
        action: 'front.arrange',
        subjectType: 'front',
        subjectId: 'front',
        details: Object.fromEntries(locales.map((locale) => [locale, summary(pins, locale)])),
      })
    },
    { behavior: 'immediate' },
  )
}

/** Takes away the pins whose time has come, and answers with them. */
export function expirePins(db: Db, now: string): Pin[] {
  const isDue = lte(frontPins.expiresAt, now)
  if (!db.select({ slot: frontPins.slot }).from(frontPins).where(isDue).get()) return []
  return db.transaction(
    (tx) => {
      const expired = listPins(tx).filter((pin) => hasExpired(pin, now))
      if (expired.length === 0) return []
      tx.delete(frontPins).where(isDue).run()
      recordEvent(tx, {
        at: now,
        actor: { id: null, name: 'Diptych' },
        action: 'front.expire',
        subjectType: 'front',
        subjectId: 'front',
        details: Object.fromEntries(locales.map((locale) => [locale, summary(expired, locale)])),
      })
      return expired
    },
    { behavior: 'immediate' },
  )
}

type Whole = { pins: Pin[]; known: Pin[]; at: string }

function refuseUnfit(tx: Tx, pin: Pin, { pins, known, at }: Whole): void {
  const { slot, locale, number } = pin
  if (!Number.isInteger(slot) || slot < 0 || slot >= slotCount) throw new Refused('no-slot')
  const ofLanguage = pins.filter((other) => other.locale === locale)
  if (ofLanguage.some((other) => other !== pin && other.slot === slot)) {
    throw new Refused('no-slot', { number })
  }
  if (ofLanguage.some((other) => other !== pin && other.number === number)) {
    throw new Refused('pinned-twice', { number })
  }
  if (hasExpired(pin, at)) throw new Refused('expiry-past', { number })
  // What was withdrawn since it was pinned may stay: it stands there again if it comes back.
  const wasPinned = known.some((other) => other.locale === locale && other.number === number)
  if (!wasPinned && !isLive(tx, number, locale)) throw new Refused('not-live', { number })
}

function isLive(tx: Tx, number: number, locale: Locale): boolean {
  const row = tx
    .select({ status: liveEditions.status })
    .from(liveEditions)
    .where(and(eq(liveEditions.number, number), eq(liveEditions.locale, locale)))
    .get()
  return row?.status === 'live'
}

function storyIdOf(tx: Tx, number: number): number {
  const story = tx.select({ id: stories.id }).from(stories).where(eq(stories.number, number)).get()
  if (!story) throw new Refused('not-live', { number })
  return story.id
}

/** For the audit: `zh: 1 = 12, 3 = 40`, slots counted from 1. */
function summary(pins: Pin[], locale: Locale): string {
  const own = pins.filter((pin) => pin.locale === locale)
  const list = own.map(({ slot, number }) => `${slot + 1} = ${number}`).join(', ')
  return `${locale}: ${list || '-'}`
}
