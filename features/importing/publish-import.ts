import type { Tx } from '@/db/client'
import type { stories } from '@/db/schema/stories'
import { writtenLocales } from '@/features/passages/text'
import { goLive, withdrawnLocales } from '@/features/publishing/commands'
import {
  correctFirstPublication,
  firstPublicationOf,
  tellUpdate,
} from '@/features/publishing/first-publication'
import { changeStory } from '@/features/stories/change-story'
import { type Revision, wasPublished } from '@/features/stories/revisions'
import type { Locale } from '@/lib/i18n/locales'
import type { ImportedDocument } from './read-document'

export const importer = 'import'

/** Why a story that was to go out did not. */
export type UnpublishedReason =
  | 'nothing-to-publish'
  | 'newsroom-changes'
  | 'withdrawn'
  | 'future-date'

type Dated = Pick<ImportedDocument, 'firstPublished' | 'lastUpdated'>

export type Taken = {
  revision: Revision
  /** Whether the newsroom wrote something that readers do not have. */
  hasNewsroomChanges: boolean
}

export function whyNotToPublish(
  tx: Tx,
  { revision, hasNewsroomChanges }: Taken,
  {
    state,
    imported,
    at,
  }: { state: (typeof stories.$inferSelect)['state']; imported: Dated; at: string },
): UnpublishedReason | null {
  if (state === 'withdrawn') return 'withdrawn'
  if (hasNewsroomChanges) return 'newsroom-changes'
  if (writtenLocales(revision.content).length === 0) return 'nothing-to-publish'
  if (imported.firstPublished && imported.firstPublished > at) return 'future-date'
  return localesToPublish(tx, revision).length === 0 ? 'withdrawn' : null
}

/**
 * Publishes what was imported, where readers do not have it. A document's own date is that of its
 * first publication, also where it states another one later; an update bears the time of the import.
 */
export function publishImport(tx: Tx, imported: Dated, revision: Revision, now: string): boolean {
  const { storyId } = revision
  const { firstPublished, lastUpdated } = imported
  const first = firstPublicationOf(tx, storyId)
  const isMoved =
    first?.actor === importer && firstPublished !== null && first.at !== firstPublished
  if (wasPublished(tx, revision.id) && !isMoved) return false
  const act = { storyId, at: now }
  changeStory(tx, act, () => {
    if (isMoved) correctFirstPublication(tx, { storyId, from: first.at, to: firstPublished })
  })
  goLive(tx, {
    storyId,
    kind: first ? 'update' : 'publish',
    actor: importer,
    at: first ? now : (firstPublished ?? now),
    locales: localesToPublish(tx, revision),
  })
  changeStory(tx, act, () => {
    if (!first && lastUpdated && lastUpdated <= now) {
      tellUpdate(tx, { storyId, updatedAt: lastUpdated })
    }
  })
  return true
}

/** What was taken from readers comes back by the newsroom alone. */
function localesToPublish(tx: Tx, { storyId, content }: Revision): Locale[] {
  const withdrawn = withdrawnLocales(tx, storyId)
  return writtenLocales(content).filter((locale) => !withdrawn.includes(locale))
}
