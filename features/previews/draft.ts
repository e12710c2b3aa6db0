import { eq, inArray } from 'drizzle-orm'
import type { Edition } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import type { Passage } from '@/db/content'
import { liveEditions } from '@/db/schema/publishing'
import { stories } from '@/db/schema/stories'
import { topics } from '@/db/schema/vocabulary'
import { toEdition } from '@/features/editions/to-editions'
import { agreedParts } from '@/features/passages/agreed-parts'
import { changedBeside } from '@/features/passages/agreements'
import { type Confirmations, confirmationsOf } from '@/features/passages/confirmations'
import { begunLocales } from '@/features/passages/text'
import { isUnread } from '@/features/passages/unread-drafts'
import { liveEditionOf } from '@/features/publishing/live-edition'
import { machineTranslationOf } from '@/features/publishing/machine-translation'
import { latestRevision, type Revision } from '@/features/stories/revisions'
import type { Locale, PerLocale } from '@/lib/i18n/locales'

/** A story's newest text as readers would get it, in each language in which there is any. */
export type Draft = { editions: PerLocale<Edition>; writtenAt: string }

type Shown = {
  /** Where the draft is shown, after the language: its links lead there. */
  previewAt: string
  /** Whether it says where a language is to follow another, and what nobody has read of a machine's. */
  isMarked: boolean
}

export function getDraft(
  tx: Tx,
  storyId: number,
  { previewAt, isMarked }: Shown,
): Draft | undefined {
  const story = tx.select().from(stories).where(eq(stories.id, storyId)).get()
  const revision = latestRevision(tx, storyId)
  if (!story || !revision) return undefined
  const parts = isMarked ? agreedParts(revision.content) : []
  const confirmations = confirmationsOf(tx, storyId)
  const editions = begunLocales(revision.content).map((locale) => {
    const stale = staleIn(parts, confirmations, locale)
    const unread = parts.flatMap((part) => (isUnread(part, locale, confirmations) ? part.id : []))
    return [locale, { ...editionOf(tx, story, revision, locale), stale, unread, previewAt }]
  })
  return { editions: Object.fromEntries(editions), writtenAt: revision.createdAt }
}

function staleIn(parts: Passage[], confirmations: Confirmations, locale: Locale) {
  return parts.flatMap((part) => {
    const changed = changedBeside(part, confirmations, locale)
    return changed.length > 0 ? [{ id: part.id, changed }] : []
  })
}

function editionOf(
  tx: Tx,
  story: typeof stories.$inferSelect,
  revision: Revision,
  locale: Locale,
): Edition {
  const live = tx.select().from(liveEditions).where(eq(liveEditions.storyId, story.id)).all()
  const before = live.find((row) => row.locale === locale)
  const row = liveEditionOf({ story, revision, locale, at: revision.createdAt, before })
  const corrections = before?.corrections ?? []
  const { passages } = revision.content
  const confirmations = confirmationsOf(tx, story.id)
  const machineTranslation = machineTranslationOf(tx, { passages, confirmations }, locale)
  return toEdition(
    tx,
    { ...row, corrections, machineTranslation, standings: null },
    topicsOf(tx, revision.content.topicIds),
  )
}

function topicsOf(tx: Tx, ids: number[]) {
  return tx
    .select({ slug: topics.slug, name: topics.name })
    .from(topics)
    .where(inArray(topics.id, ids))
    .all()
}
