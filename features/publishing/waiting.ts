import { and, asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { scheduledPublications } from '@/db/schema/desk'
import type { Locale } from '@/lib/i18n/locales'

export type ScheduledPublication = typeof scheduledPublications.$inferSelect

/** The publications of a story that wait for their time, the next first; none shares a language with another. */
export function listWaiting(tx: Tx, storyId: number): ScheduledPublication[] {
  return tx
    .select()
    .from(scheduledPublications)
    .where(
      and(eq(scheduledPublications.storyId, storyId), eq(scheduledPublications.state, 'waiting')),
    )
    .orderBy(asc(scheduledPublications.at), asc(scheduledPublications.id))
    .all()
}

export function cancelWaiting(tx: Tx, id: number): void {
  tx.update(scheduledPublications)
    .set({ state: 'cancelled' })
    .where(and(eq(scheduledPublications.id, id), eq(scheduledPublications.state, 'waiting')))
    .run()
}

/**
 * Languages that went out, were withdrawn or got another time must not be overwritten later by what
 * was approved before: they leave their schedules, and a schedule left without any is cancelled.
 */
export function takeOffSchedule(tx: Tx, storyId: number, locales: readonly Locale[]): void {
  for (const waiting of listWaiting(tx, storyId)) {
    const left = waiting.locales.filter((locale) => !locales.includes(locale))
    if (left.length === waiting.locales.length) continue
    if (left.length === 0) cancelWaiting(tx, waiting.id)
    else {
      tx.update(scheduledPublications)
        .set({ locales: left })
        .where(eq(scheduledPublications.id, waiting.id))
        .run()
    }
  }
}
