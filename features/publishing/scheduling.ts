import { and, asc, eq, lte } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { scheduledPublications } from '@/db/schema/desk'
import { type PublicationRefusal, Refused, refusalCode } from '@/features/access/refused'
import { changeStory } from '@/features/stories/change-story'
import { recordStoryEvent } from '@/features/stories/record-story-event'
import { fitToGoLive, goLive, liveLocales, type Publication } from './commands'
import { cancelWaiting, type ScheduledPublication, takeOffSchedule } from './waiting'

/**
 * Has the newest revision go out at a time to come. Its languages leave the schedules that hold
 * them; what else waits of the story goes on waiting.
 * Throws Refused where it could not go out as it is.
 */
export function schedulePublication(
  db: Db,
  { now, ...publication }: Publication & { now: string },
): ScheduledPublication {
  const { storyId, kind, note = {}, actor, at } = publication
  const act = { storyId, actor, at: now }
  return db.transaction(
    (tx) => {
      const { revision, locales } = fitToGoLive(tx, publication)
      const waiting = { storyId, kind, locales, note, revisionId: revision.id, at, actor }
      recordStoryEvent(tx, act, 'story.schedule', { kind, locales, at })
      return changeStory(tx, act, () => {
        takeOffSchedule(tx, storyId, locales)
        return tx
          .insert(scheduledPublications)
          .values({ ...waiting, createdAt: now })
          .returning()
          .get()
      })
    },
    { behavior: 'immediate' },
  )
}

export function cancelSchedule(
  db: Db,
  { id, storyId, locales }: Pick<ScheduledPublication, 'id' | 'storyId' | 'locales'>,
  { actor, now }: { actor: string; now: string },
): void {
  const act = { storyId, actor, at: now }
  db.transaction(
    (tx) => {
      changeStory(tx, act, () => cancelWaiting(tx, id))
      recordStoryEvent(tx, act, 'story.schedule', { cancelled: true, locales })
    },
    { behavior: 'immediate' },
  )
}

/** What became of a publication whose time had come; with an `error` it is tried again later. */
export type DueResult = { scheduled: ScheduledPublication; error?: unknown }

/**
 * Publishes all whose time has come, however long ago. Each goes out exactly once: it is marked
 * done in the transaction that publishes it. One that is refused is marked failed, with the reason.
 */
export function publishDue(db: Db, now: string): DueResult[] {
  return listDue(db, now).flatMap((scheduled) => publishScheduled(db, scheduled, now) ?? [])
}

function listDue(db: Tx, now: string): ScheduledPublication[] {
  return db
    .select()
    .from(scheduledPublications)
    .where(and(eq(scheduledPublications.state, 'waiting'), lte(scheduledPublications.at, now)))
    .orderBy(asc(scheduledPublications.at), asc(scheduledPublications.id))
    .all()
}

/** Undefined where another process has published it before. */
function publishScheduled(
  db: Db,
  scheduled: ScheduledPublication,
  now: string,
): DueResult | undefined {
  try {
    const done = db.transaction((tx) => finishAndGoLive(tx, scheduled, now), {
      behavior: 'immediate',
    })
    return done && { scheduled: done }
  } catch (error) {
    if (!(error instanceof Refused)) return { scheduled, error }
    return { scheduled: giveUp(db, scheduled, refusalCode(error), now) }
  }
}

function finishAndGoLive(tx: Tx, scheduled: ScheduledPublication, now: string) {
  const done = finish(tx, scheduled.id, { state: 'done' })
  if (!done) return undefined
  const { storyId, note, actor, locales, revisionId } = done
  const kind = kindByNow(tx, done)
  const scheduledFor = done.at
  goLive(tx, { storyId, kind, note, actor, locales, revisionId, at: now, scheduledFor })
  return done
}

/**
 * Whether it publishes or updates depends on what readers have by now: one of its languages may
 * have gone out, and left it, in the meantime.
 */
function kindByNow(tx: Tx, { storyId, kind, locales }: ScheduledPublication): Publication['kind'] {
  if (kind === 'withdraw') throw new Refused('not-live')
  const live = liveLocales(tx, storyId)
  // An update of what readers have no more is for goLive to refuse, a correction stays one.
  if (kind === 'correct' || live.length === 0) return kind
  return locales.some((locale) => live.includes(locale)) ? 'update' : 'publish'
}

function giveUp(db: Db, scheduled: ScheduledPublication, failure: PublicationRefusal, now: string) {
  // The act is whose it was to schedule it.
  const { id, storyId, actor, at: scheduledFor } = scheduled
  const act = { storyId, actor, at: now }
  return db.transaction(
    (tx) => {
      const failed = changeStory(tx, act, () => finish(tx, id, { state: 'failed', failure }))
      // Another process has ended it before, and written that down.
      if (!failed) return scheduled
      recordStoryEvent(tx, act, 'story.schedule', { failure, scheduledFor })
      return failed
    },
    { behavior: 'immediate' },
  )
}

/** Ends a waiting schedule; undefined where another has ended it before. */
function finish(
  tx: Tx,
  id: number,
  end: { state: 'done' } | { state: 'failed'; failure: PublicationRefusal },
): ScheduledPublication | undefined {
  return tx
    .update(scheduledPublications)
    .set(end)
    .where(and(eq(scheduledPublications.id, id), eq(scheduledPublications.state, 'waiting')))
    .returning()
    .get()
}
