import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { mostRead, reads, type Span, spans } from '@/db/schema/reads'
import { sections } from '@/db/schema/vocabulary'
import { sectionIdsUnder } from '@/features/editions/sections'
import { type Locale, locales } from '@/lib/i18n/locales'
import { hoursBefore } from './hours'

/** The section id that stands for the whole site. */
export const wholeSite = 0

const hoursOf: Record<Span, number> = { day: 24, week: 7 * 24 }

const storiesRanked = 5

/** One reader who keeps coming back makes no list. */
const fewestReads = 3

/**
 * Draws the lists of the most read again. Only a list whose stories or their order changed is written,
 * since a write has every kept page made again. Answers how many were written.
 */
export function rankMostRead(db: Db, now: string): number {
  return db.transaction(
    (tx) => {
      const scopes = listScopes(tx)
      return locales
        .flatMap((locale) => spans.map((span) => ({ locale, span })))
        .flatMap((list) => {
          const ranked = rank(tx, list.locale, list.span, now)
          const known = knownLists(tx, list)
          return scopes.map(({ sectionId, holds }) => {
            const storyIds = firstOf(ranked, holds)
            if ((known.get(sectionId) ?? []).join() === storyIds.join()) return false
            renew(tx, { ...list, sectionId }, storyIds)
            return true
          })
        })
        .filter((isRenewed) => isRenewed).length
    },
    { behavior: 'immediate' },
  )
}

type Ranked = { id: number; sectionId: number | null }

type Scope = { sectionId: number; holds: (story: Ranked) => boolean }

/** The whole site, and each section with those under it. */
function listScopes(tx: Tx): Scope[] {
  const ids = tx.select({ id: sections.id }).from(sections).all().map(idOf)
  const scopes = ids.map((id): Scope => {
    const under = new Set(sectionIdsUnder(tx, id))
    return { sectionId: id, holds: ({ sectionId }) => sectionId !== null && under.has(sectionId) }
  })
  return [{ sectionId: wholeSite, holds: () => true }, ...scopes]
}

/** The live stories that were read in the span, the most read first. */
function rank(tx: Tx, locale: Locale, span: Span, now: string): Ranked[] {
  // Most were read too seldom: only the others are looked up.
  const read = tx
    .select({ id: reads.storyId, total: sql<number>`sum(${reads.count})`.as('total') })
    .from(reads)
    .where(and(gt(reads.hour, hoursBefore(now, hoursOf[span])), eq(reads.locale, locale)))
    .groupBy(reads.storyId)
    .having(sql`sum(${reads.count}) >= ${fewestReads}`)
    .as('read')
  return tx
    .select({ id: read.id, sectionId: liveEditions.sectionId })
    .from(read)
    .innerJoin(
      liveEditions,
      and(eq(liveEditions.storyId, read.id), eq(liveEditions.locale, locale)),
    )
    .where(eq(liveEditions.status, 'live'))
    .orderBy(desc(read.total), desc(liveEditions.firstPublishedAt), desc(read.id))
    .all()
}

function firstOf(ranked: Ranked[], holds: Scope['holds']): number[] {
  const ids: number[] = []
  for (const story of ranked) {
    if (holds(story)) ids.push(story.id)
    if (ids.length === storiesRanked) break
  }
  return ids
}

type List = { locale: Locale; span: Span; sectionId: number }

/** The lists as they were drawn last, by their section. */
function knownLists(tx: Tx, { locale, span }: Pick<List, 'locale' | 'span'>) {
  const rows = tx
    .select({ sectionId: mostRead.sectionId, id: mostRead.storyId })
    .from(mostRead)
    .where(and(eq(mostRead.locale, locale), eq(mostRead.span, span)))
    .orderBy(asc(mostRead.position))
    .all()
  const known = Map.groupBy(rows, ({ sectionId }) => sectionId)
  return new Map([...known].map(([sectionId, list]) => [sectionId, list.map(idOf)]))
}

function renew(tx: Tx, list: List, storyIds: number[]): void {
  tx.delete(mostRead)
    .where(
      and(
        eq(mostRead.locale, list.locale),
        eq(mostRead.span, list.span),
        eq(mostRead.sectionId, list.sectionId),
      ),
    )
    .run()
  if (storyIds.length > 0) {
    tx.insert(mostRead)
      .values(storyIds.map((storyId, position) => ({ ...list, position, storyId })))
      .run()
  }
}

const idOf = ({ id }: { id: number }) => id
