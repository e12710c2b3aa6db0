import { and, eq, notInArray } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import {
  type CorrectionNote,
  liveEditions,
  liveTopics,
  publicationEditions,
  type publicationKinds,
  publications,
} from '@/db/schema/publishing'
import { stories } from '@/db/schema/stories'
import { Refused } from '@/features/access/refused'
import type { Finding } from '@/features/checks/finding'
import { liveRow } from '@/features/editions/live-rows'
import { forgetStory, rememberStory } from '@/features/memory/commands'
import { confirmationsOf } from '@/features/passages/confirmations'
import { writtenLocales } from '@/features/passages/text'
import { unreadDrafts } from '@/features/passages/unread-drafts'
import { nextSearchId } from '@/features/search/search-id'
import { changeStory } from '@/features/stories/change-story'
import { isAllWithReaders } from '@/features/stories/desk-entries'
import { recordStoryEvent } from '@/features/stories/record-story-event'
import { unknownTerms } from '@/features/stories/references'
import { getRevision, latestRevision, type Revision } from '@/features/stories/revisions'
import { liveTexts, refreshStandings } from '@/features/stories/standings'
import { locales as allLocales, type Locale, type PerLocale } from '@/lib/i18n/locales'
import { findingProblems } from './finding-problems'
import { gonePicturesOf, problemsOf } from './fitness'
import { liveEditionOf } from './live-edition'
import { machineTranslationOf } from './machine-translation'
import { standingSlugs } from './standing-slugs'
import { takeOffSchedule } from './waiting'

type Story = typeof stories.$inferSelect
type PublicationKind = (typeof publicationKinds)[number]

export type Publication = {
  storyId: number
  kind: Exclude<PublicationKind, 'withdraw'>
  actor: string
  /** ISO 8601 in UTC. */
  at: string
  /** What readers are told of a correction, in each language that goes out. */
  note?: PerLocale<string>
  /** The languages that go out; all that are written, where it is left out. */
  locales?: Locale[]
  /** The revision that goes out; the newest, where it is left out. */
  revisionId?: number
  /** Whether a story without a section is refused. */
  needsSection?: boolean
  /** What the rules found between the languages of the revision; nothing where none were asked. */
  findings?: Finding[]
  /** For what it waited, where it did. */
  scheduledFor?: string
}

/**
 * Sets what readers see: the revision goes live in all its languages in one transaction, so that no
 * reader ever finds one language changed and the other not.
 * Throws Refused, and changes nothing, where a language is not fit to go out.
 */
export function publishStory(db: Db, publication: Publication): { locales: Locale[] } {
  return db.transaction((tx) => goLive(tx, publication), { behavior: 'immediate' })
}

/** The same as a step of a larger transaction. */
export function goLive(tx: Tx, publication: Publication): { locales: Locale[] } {
  const { kind, scheduledFor } = publication
  const { story, revision, locales } = fitToGoLive(tx, publication)
  changeStory(tx, publication, () => setLive(tx, publication, { story, revision, locales }))
  const action = kind === 'correct' && !scheduledFor ? 'story.correct' : 'story.publish'
  const details = { kind, locales, ...(scheduledFor && { scheduledFor }) }
  recordStoryEvent(tx, publication, action, details)
  return { locales }
}

function setLive(
  tx: Tx,
  publication: Publication,
  { story, revision, locales }: ReturnType<typeof fitToGoLive>,
): void {
  const { storyId, at } = publication
  const standing = standingSlugs(tx, storyId, revision.content)
  const before = liveTexts(tx, storyId)
  takeOffSchedule(tx, storyId, locales)
  recordPublication(tx, publication, locales, revision)
  const { passages } = revision.content
  const confirmations = confirmationsOf(tx, storyId)
  for (const locale of locales) {
    const live = liveRow(tx, storyId, locale)
    const slug = standing.get(locale)
    const row = {
      ...liveEditionOf({ story, revision, locale, at, before: live }),
      machineTranslation: machineTranslationOf(tx, { passages, confirmations }, locale),
      ...(slug && { slug }),
      corrections: correctionsAfter(live?.corrections, publication, { locale, locales }),
      searchId: live?.searchId ?? nextSearchId(tx, at),
    }
    tx.insert(liveEditions)
      .values(row)
      .onConflictDoUpdate({ target: [liveEditions.storyId, liveEditions.locale], set: row })
      .run()
  }
  refreshStandings(tx, { storyId, passages, before })
  replaceLiveTopics(tx, storyId, revision.content.topicIds)
  rememberStory(tx, { storyId, content: revision.content, locales, at })
  tx.update(stories)
    .set({ state: stateAfter(tx, story) })
    .where(eq(stories.id, storyId))
    .run()
}

/** What a publication would set live; throws Refused where it may not go out. */
export function fitToGoLive(tx: Tx, publication: Publication) {
  const { storyId, kind, at, revisionId } = publication
  const { story, revision } = storyWithRevision(tx, storyId, revisionId)
  const locales = publication.locales ?? writtenLocales(revision.content)
  if (locales.length === 0) throw new Refused('nothing-written')
  if (story.embargoUntil && at < story.embargoUntil) throw new Refused('embargoed')
  const live = liveLocales(tx, storyId)
  const isLive = (locale: Locale) => live.includes(locale)
  // An update may bring a language more along; a correction is of what readers have.
  if (kind === 'correct' ? !locales.every(isLive) : kind === 'update' && live.length === 0) {
    throw new Refused('not-live')
  }
  const problems = [
    ...unknownTerms(tx, revision.content),
    ...problemsOf(revision.content, locales, {
      ...publication,
      gone: gonePicturesOf(tx, revision.content),
      unread: unreadDrafts(revision.content.passages, confirmationsOf(tx, storyId)),
    }),
    ...findingProblems(tx, {
      storyId,
      content: revision.content,
      findings: publication.findings ?? [],
      shown: [...locales, ...live],
    }),
  ]
  if (problems.length > 0) throw new Refused('unfit', { problems })
  return { story, revision, locales }
}

export type Withdrawal = {
  storyId: number
  actor: string
  at: string
  note: PerLocale<string>
  /** The languages that are taken away; all that readers have, where it is left out. */
  locales?: readonly Locale[]
}

/**
 * Takes a story away from readers, in every language or in some; each address then says why, and
 * leads to a language that stays. What is left of the story with readers is not touched.
 */
export function withdrawStory(db: Db, withdrawal: Withdrawal): void {
  const { storyId, note, locales } = withdrawal
  db.transaction(
    (tx) => {
      const { story, revision } = storyWithRevision(tx, storyId)
      const live = liveLocales(tx, storyId)
      const going = locales ? live.filter((locale) => locales.includes(locale)) : live
      if (going.length === 0 || going.length < (locales?.length ?? 0)) {
        throw new Refused('not-live')
      }
      const isWhole = going.length === live.length
      changeStory(tx, withdrawal, () =>
        takeAway(tx, withdrawal, { story, revision, going, isWhole }),
      )
      recordStoryEvent(tx, withdrawal, 'story.withdraw', { locales: going, note })
    },
    { behavior: 'immediate' },
  )
}

function takeAway(
  tx: Tx,
  { storyId, actor, at, note }: Withdrawal,
  {
    story,
    revision,
    going,
    isWhole,
  }: { story: Story; revision: Revision; going: Locale[]; isWhole: boolean },
): void {
  takeOffSchedule(tx, storyId, isWhole ? allLocales : going)
  recordPublication(tx, { storyId, kind: 'withdraw', actor, at, note }, going, revision)
  for (const locale of going) {
    tx.update(liveEditions)
      .set({ status: 'withdrawn', withdrawalNote: note[locale] ?? null, updatedAt: at })
      .where(and(eq(liveEditions.storyId, storyId), eq(liveEditions.locale, locale)))
      .run()
  }
  const before = liveTexts(tx, storyId)
  refreshStandings(tx, { storyId, passages: revision.content.passages, before })
  if (isWhole) forgetStory(tx, storyId)
  tx.update(stories)
    .set({ state: isWhole ? 'withdrawn' : stateAfter(tx, story) })
    .where(eq(stories.id, storyId))
    .run()
}

function storyWithRevision(tx: Tx, storyId: number, revisionId?: number) {
  const story = tx.select().from(stories).where(eq(stories.id, storyId)).get()
  const revision = revisionId ? getRevision(tx, revisionId) : latestRevision(tx, storyId)
  if (!story || !revision) throw new Refused('no-story')
  return { story, revision }
}

/** A story of which readers lack something stays where it was in the work flow. */
function stateAfter(tx: Tx, { id, state }: Story): Story['state'] {
  const newest = latestRevision(tx, id)
  if (newest && isAllWithReaders(tx, id, newest.content)) return 'live'
  return state === 'in-review' || state === 'ready' ? state : 'draft'
}

function recordPublication(
  tx: Tx,
  {
    storyId,
    kind,
    actor,
    at,
    note = {},
  }: {
    storyId: number
    kind: PublicationKind
    actor: string
    at: string
    note?: PerLocale<string>
  },
  locales: Locale[],
  revision: Revision,
): void {
  const { id } = tx
    .insert(publications)
    .values({ storyId, kind, note, actor, at })
    .returning({ id: publications.id })
    .get()
  for (const locale of locales) {
    tx.insert(publicationEditions)
      .values({ publicationId: id, locale, revisionId: revision.id })
      .run()
  }
}

/** The languages in which readers have the story. */
export function liveLocales(tx: Tx, storyId: number): Locale[] {
  return localesThatAre(tx, 'live', storyId)
}

/** The languages that were taken from readers and did not come back. */
export function withdrawnLocales(tx: Tx, storyId: number): Locale[] {
  return localesThatAre(tx, 'withdrawn', storyId)
}

function localesThatAre(tx: Tx, status: 'live' | 'withdrawn', storyId: number): Locale[] {
  const rows = tx
    .select({ locale: liveEditions.locale })
    .from(liveEditions)
    .where(and(eq(liveEditions.storyId, storyId), eq(liveEditions.status, status)))
    .all()
  return allLocales.filter((locale) => rows.some((row) => row.locale === locale))
}

function correctionsAfter(
  before: CorrectionNote[] = [],
  { kind, at, note: notes = {} }: Publication,
  { locale, locales }: { locale: Locale; locales: Locale[] },
): CorrectionNote[] {
  const note = notes[locale]
  if (kind !== 'correct' || !note) return before
  const others = allLocales.filter((other) => !locales.includes(other) && notes[other]?.trim())
  const elsewhere = Object.fromEntries(others.map((other) => [other, notes[other]]))
  return [...before, { at, note, ...(others.length > 0 && { elsewhere }) }]
}

/** Leaves what stays: a row that is written has every list of its topic made anew. */
function replaceLiveTopics(tx: Tx, storyId: number, topicIds: number[]): void {
  const ofStory = eq(liveTopics.storyId, storyId)
  tx.delete(liveTopics)
    .where(and(ofStory, notInArray(liveTopics.topicId, topicIds)))
    .run()
  for (const topicId of topicIds) {
    tx.insert(liveTopics).values({ storyId, topicId }).onConflictDoNothing().run()
  }
}
