import { and, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { prepared } from '@/db/prepared'
import { assignments, deskEntries, scheduledPublications } from '@/db/schema/desk'
import { liveEditions, publicationEditions, publications } from '@/db/schema/publishing'
import { stories } from '@/db/schema/stories'
import { agreedParts } from '@/features/passages/agreed-parts'
import { countStale } from '@/features/passages/agreements'
import { confirmationsOf } from '@/features/passages/confirmations'
import { countAgreed } from '@/features/passages/count-agreed'
import { begunLocales, isBegun } from '@/features/passages/text'
import { unreadDrafts } from '@/features/passages/unread-drafts'
import { type Locale, locales } from '@/lib/i18n/locales'
import { getRevision, latestRevision } from './revisions'
import { isHandedIn, submissionOf } from './submissions'

type Story = typeof stories.$inferSelect
export type DeskState = (typeof deskEntries.$inferSelect)['state']

/** Brings the desk's rows of a story up to date; every command that changes a story ends with it. */
export function refreshDeskEntries(tx: Tx, storyId: number, at: string): void {
  const story = tx.select().from(stories).where(eq(stories.id, storyId)).get()
  const revision = latestRevision(tx, storyId)
  if (!story || !revision) return
  const { content } = revision
  const confirmations = confirmationsOf(tx, storyId)
  const parts = agreedParts(content)
  const count = countAgreed(parts, confirmations, begunLocales(content))
  const drafts = unreadDrafts(content.passages, confirmations)
  for (const locale of locales) {
    const hasUnpublishedChanges = differsFromLive(tx, storyId, content, locale)
    const scheduled = scheduledRevision(tx, storyId, locale)
    const row = {
      storyId,
      locale,
      state: scheduled
        ? ('scheduled' as const)
        : deskState(tx, { story, content, locale, hasUnpublishedChanges }),
      headline: content.headline[locale] ?? '',
      staleCount: countStale(parts, confirmations, locale),
      agreedCount: count.agreed,
      partCount: count.parts,
      unreadDrafts: drafts.filter((draft) => draft.locale === locale).length,
      hasUnpublishedChanges,
      hasUnscheduledChanges: scheduled ? differsFrom(tx, scheduled, content, locale) : false,
      sectionId: content.sectionId,
      assigneeId: assigneeOf(tx, storyId, locale),
      updatedAt: at,
    }
    tx.insert(deskEntries)
      .values(row)
      .onConflictDoUpdate({ target: [deskEntries.storyId, deskEntries.locale], set: row })
      .run()
  }
}

/**
 * Whether readers have all that is written of a story, just as it is written. A language that was
 * withdrawn by itself is not lacking: they are not to have it.
 */
export function isAllWithReaders(tx: Tx, storyId: number, content: StoryContent): boolean {
  return locales.every((locale) => {
    const status = liveStatus(tx, storyId, locale)
    if (status === 'live') return !differsFromLive(tx, storyId, content, locale)
    return status === 'withdrawn' || !isBegun(content, locale)
  })
}

function deskState(
  tx: Tx,
  {
    story,
    content,
    locale,
    hasUnpublishedChanges,
  }: { story: Story; content: StoryContent; locale: Locale; hasUnpublishedChanges: boolean },
): DeskState {
  const status = liveStatus(tx, story.id, locale)
  const isUnderReview =
    (story.state === 'in-review' || story.state === 'ready') &&
    isHandedIn(submissionOf(tx, story.id, story.state), locale)
  // A language that readers never had was not taken away from them.
  if (status === 'withdrawn' && !isUnderReview) return 'withdrawn'
  const isLive = status === 'live'
  if (isLive && !hasUnpublishedChanges) return 'live'
  if (!isBegun(content, locale)) return 'missing'
  if (isUnderReview) return story.state === 'ready' ? 'ready' : 'in-review'
  return isLive ? 'live' : 'draft'
}

/** The revision of the language that waits for its time; undefined where none does. */
function scheduledRevision(tx: Tx, storyId: number, locale: Locale): number | undefined {
  return waiting(tx)
    .all({ storyId })
    .find((scheduled) => scheduled.locales.includes(locale))?.id
}

const waiting = prepared((tx) =>
  tx
    .select({ locales: scheduledPublications.locales, id: scheduledPublications.revisionId })
    .from(scheduledPublications)
    .where(
      and(
        eq(scheduledPublications.storyId, sql.placeholder('storyId')),
        eq(scheduledPublications.state, 'waiting'),
      ),
    ),
)

const liveStatus = (tx: Tx, storyId: number, locale: Locale) =>
  statusOf(tx).get({ storyId, locale })?.status

const statusOf = prepared((tx) =>
  tx
    .select({ status: liveEditions.status })
    .from(liveEditions)
    .where(
      and(
        eq(liveEditions.storyId, sql.placeholder('storyId')),
        eq(liveEditions.locale, sql.placeholder('locale')),
      ),
    ),
)

/** Whether readers have another text of the language than this; false where they have none. */
function differsFromLive(tx: Tx, storyId: number, content: StoryContent, locale: Locale): boolean {
  if (liveStatus(tx, storyId, locale) !== 'live') return false
  const published = lastPublished(tx).get({ storyId, locale })
  return !published || differsFrom(tx, published.revisionId, content, locale)
}

const lastPublished = prepared((tx) =>
  tx
    .select({ revisionId: publicationEditions.revisionId })
    .from(publicationEditions)
    .innerJoin(publications, eq(publications.id, publicationEditions.publicationId))
    .where(
      and(
        eq(publications.storyId, sql.placeholder('storyId')),
        eq(publicationEditions.locale, sql.placeholder('locale')),
      ),
    )
    .orderBy(desc(publications.id))
    .limit(1),
)

function differsFrom(tx: Tx, revisionId: number, content: StoryContent, locale: Locale): boolean {
  const revision = getRevision(tx, revisionId)
  return !revision || editionJson(revision.content, locale) !== editionJson(content, locale)
}

/** All of a story that readers of one language see. */
function editionJson(content: StoryContent, locale: Locale): string {
  const { headline, standfirst, byline, translator, passages, leadPicture, ...shared } = content
  return JSON.stringify([
    shared,
    headline[locale],
    standfirst[locale],
    byline[locale],
    translator[locale],
    leadPicture && [
      leadPicture.mediaId,
      leadPicture.alt[locale],
      leadPicture.caption[locale],
      leadPicture.credit[locale],
    ],
    passages.map(({ id, panels }) => [id, blocksIn(panels, locale)]),
  ])
}

const assigneeOf = (tx: Tx, storyId: number, locale: Locale): string | null =>
  assigned(tx).get({ storyId, locale })?.personId ?? null

const assigned = prepared((tx) =>
  tx
    .select({ personId: assignments.personId })
    .from(assignments)
    .where(
      and(
        eq(assignments.storyId, sql.placeholder('storyId')),
        eq(assignments.locale, sql.placeholder('locale')),
      ),
    ),
)
