import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { scheduledPublications } from '@/db/schema/desk'
import type { Locale } from '@/lib/i18n/locales'

export type ScheduledPublication = typeof scheduledPublications.$inferSelect

/** The publication of a story that waits for its time. */
export function waitingFor(tx: Tx, storyId: number): ScheduledPublication | undefined {
  return tx.select().from(scheduledPublications).where(isWaitingFor(storyId)).get()
}

export function cancelWaiting(tx: Tx, storyId: number): void {
  tx.update(scheduledPublications).set({ state: 'cancelled' }).where(isWaitingFor(storyId)).run()
}

/**
 * Languages that went out or were withdrawn must not be overwritten later by what was approved
 * before: they leave the schedule, and a schedule left without any is cancelled.
 */
export function takeOffSchedule(tx: Tx, storyId: number, locales: readonly Locale[]): void {
  const waiting = waitingFor(tx, storyId)
  if (!waiting) return
  const left = waiting.locales.filter((locale) => !locales.includes(locale))
  if (left.length === 0) cancelWaiting(tx, storyId)
  else tx.update(scheduledPublications).set({ locales: left }).where(isWaitingFor(storyId)).run()
}

function isWaitingFor(storyId: number) {
  return and(eq(scheduledPublications.storyId, storyId), eq(scheduledPublications.state, 'waiting'))
}
