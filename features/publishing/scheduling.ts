import { and, asc, eq, lte } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { type ScheduleFailure, scheduledPublications } from '@/db/schema/desk'
import { type PublicationRefusal, Refused, refusalCode } from '@/features/access/refused'
import type { Finding } from '@/features/checks/finding'
import { changeStory } from '@/features/stories/change-story'
import { recordStoryEvent } from '@/features/stories/record-story-event'
import { getRevision } from '@/features/stories/revisions'
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

/** What the rules find between the languages of a text. */
export type Find = (content: StoryContent) => Promise<Finding[]>

/**
 * Publishes all whose time has come, however long ago. Each goes out exactly once: it is marked
 * done in the transaction that publishes it. One that is refused is marked failed, with the reason.
 * What it says was fixed when it was scheduled; what the newsroom forbids, the glossary, and which
 * languages readers have may have changed since, so that it is checked again.
 */
export async function publishDue(db: Db, now: string, find: Find): Promise<DueResult[]> {
  const results: DueResult[] = []
  for (const scheduled of listDue(db, now)) {
    const result = await publishScheduled(db, scheduled, { now, find })
    if (result) results.push(result)
  }
  return results
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
async function publishScheduled(
  db: Db,
  scheduled: ScheduledPublication,
  { now, find }: { now: string; find: Find },
): Promise<DueResult | undefined> {
  let findings: Finding[]
  try {
    const revision = getRevision(db, scheduled.revisionId)
    findings = revision ? await find(revision.content) : []
  } catch (error) {
    // Nothing goes out unchecked; it is tried again.
    return { scheduled, error }
  }
  try {
    const done = db.transaction((tx) => finishAndGoLive(tx, scheduled, { now, findings }), {
      behavior: 'immediate',
    })
    return done && { scheduled: done }
  } catch (error) {
    if (!(error instanceof Refused)) return { scheduled, error }
    return { scheduled: giveUp(db, scheduled, failureOf(error), now) }
  }
}

function finishAndGoLive(
  tx: Tx,
  scheduled: ScheduledPublication,
  { now: at, findings }: { now: string; findings: Finding[] },
) {
  const done = finish(tx, scheduled.id, { state: 'done' })
  if (!done) return undefined
  const { storyId, note, actor, locales, revisionId, at: scheduledFor } = done
  const kind = kindByNow(tx, done)
  goLive(tx, { storyId, kind, note, actor, locales, revisionId, at, scheduledFor, findings })
  return done
}

/** What the checks found is told apart from what is missing: it is mended elsewhere, or waived. */
function failureOf(error: Refused): ScheduleFailure {
  const problems = error.problems ?? []
  const isFound = problems.length > 0 && problems.every(({ field }) => field === 'finding')
  return isFound ? 'findings' : refusalCode<PublicationRefusal>(error)
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

function giveUp(db: Db, scheduled: ScheduledPublication, failure: ScheduleFailure, now: string) {
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
  end: { state: 'done' } | { state: 'failed'; failure: ScheduleFailure },
): ScheduledPublication | undefined {
  return tx
    .update(scheduledPublications)
    .set(end)
    .where(and(eq(scheduledPublications.id, id), eq(scheduledPublications.state, 'waiting')))
    .returning()
    .get()
}
