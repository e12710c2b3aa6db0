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
          return scopes.map(({ sectionId, holds }) => {
            const storyIds = ranked.filter(holds).slice(0, storiesRanked).map(idOf)
            return renew(tx, { ...list, sectionId }, storyIds)
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
  const total = sql<number>`sum(${reads.count})`
  return tx
    .select({ id: reads.storyId, sectionId: liveEditions.sectionId })
    .from(reads)
    .innerJoin(
      liveEditions,
      and(eq(liveEditions.storyId, reads.storyId), eq(liveEditions.locale, reads.locale)),
    )
    .where(
      and(
        gt(reads.hour, hoursBefore(now, hoursOf[span])),
        eq(reads.locale, locale),
        eq(liveEditions.status, 'live'),
      ),
    )
    .groupBy(reads.storyId)
    .having(sql`${total} >= ${fewestReads}`)
    .orderBy(desc(total), desc(liveEditions.firstPublishedAt), desc(reads.storyId))
    .all()
}

type List = { locale: Locale; span: Span; sectionId: number }

/** Whether the list had to change. */
function renew(tx: Tx, list: List, storyIds: number[]): boolean {
  const isList = and(
    eq(mostRead.locale, list.locale),
    eq(mostRead.span, list.span),
    eq(mostRead.sectionId, list.sectionId),
  )
  const known = tx
    .select({ id: mostRead.storyId })
    .from(mostRead)
    .where(isList)
    .orderBy(asc(mostRead.position))
    .all()
    .map(idOf)
  if (known.join() === storyIds.join()) return false
  tx.delete(mostRead).where(isList).run()
  if (storyIds.length > 0) {
    tx.insert(mostRead)
      .values(storyIds.map((storyId, position) => ({ ...list, position, storyId })))
      .run()
  }
  return true
}

const idOf = ({ id }: { id: number }) => id
