import { asc, eq, inArray, max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { scheduledPublications } from '@/db/schema/desk'
import { publicationEditions, publications } from '@/db/schema/publishing'
import type { Locale } from '@/lib/i18n/locales'

/** Tells which languages of the stories did not go out at their time, with nothing done about it since. */
export function heldLanguages(tx: Tx, ids: number[]): (storyId: number, locale: Locale) => boolean {
  const schedules = Map.groupBy(schedulesOf(tx, ids), ({ storyId }) => storyId)
  const went = new Map(
    publicationsOf(tx, failedAmong(schedules)).map(({ storyId, locale, at }) => {
      return [`${storyId} ${locale}`, at ?? '']
    }),
  )
  return (storyId, locale) => {
    const last = schedules.get(storyId)?.findLast(({ locales }) => locales.includes(locale))
    return last?.state === 'failed' && (went.get(`${storyId} ${locale}`) ?? '') <= last.at
  }
}

type Schedules = Map<number, ReturnType<typeof schedulesOf>>

const failedAmong = (schedules: Schedules) =>
  [...schedules].flatMap(([storyId, all]) =>
    all.some(({ state }) => state === 'failed') ? [storyId] : [],
  )

function schedulesOf(tx: Tx, ids: number[]) {
  return tx
    .select()
    .from(scheduledPublications)
    .where(inArray(scheduledPublications.storyId, ids))
    .orderBy(asc(scheduledPublications.id))
    .all()
}

function publicationsOf(tx: Tx, ids: number[]) {
  return tx
    .select({
      storyId: publications.storyId,
      locale: publicationEditions.locale,
      at: max(publications.at),
    })
    .from(publications)
    .innerJoin(publicationEditions, eq(publicationEditions.publicationId, publications.id))
    .where(inArray(publications.storyId, ids))
    .groupBy(publications.storyId, publicationEditions.locale)
    .all()
}
