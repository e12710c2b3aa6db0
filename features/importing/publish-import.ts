import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { stories } from '@/db/schema/stories'
import { Refused } from '@/features/access/refused'
import type { Finding } from '@/features/checks/finding'
import { writtenLocales } from '@/features/passages/text'
import { goLive, withdrawnLocales } from '@/features/publishing/commands'
import {
  correctFirstPublication,
  firstPublicationOf,
  tellUpdate,
} from '@/features/publishing/first-publication'
import { changeStory } from '@/features/stories/change-story'
import { latestRevision, type Revision, wasPublished } from '@/features/stories/revisions'
import type { Locale } from '@/lib/i18n/locales'
import type { ImportedDocument } from './read-document'

export const importer = 'import'

/** Why a story that was to go out did not. */
export type UnpublishedReason =
  | 'nothing-to-publish'
  | 'newsroom-changes'
  | 'withdrawn'
  | 'future-date'
  | 'findings'
  | 'unfit'

type Dated = Pick<ImportedDocument, 'firstPublished' | 'lastUpdated'>

export type Taken = {
  revision: Revision
  /** Whether the newsroom wrote something that readers do not have. */
  hasNewsroomChanges: boolean
}

type Publication = {
  isPublished: boolean
  unpublished: UnpublishedReason | null
  held: string[]
}

/** Publishes what was taken into the newsroom, or says why not; then it stays as it is there. */
export function publishTaken(
  db: Db,
  imported: Dated,
  taken: Taken & { findings: Finding[]; at: string },
): Publication {
  const { revision, findings, at } = taken
  const kept = (unpublished: UnpublishedReason, held: string[] = []): Publication => {
    return { isPublished: false, unpublished, held }
  }
  try {
    return db.transaction(
      (tx): Publication => {
        const why = whyNotToPublish(tx, taken, imported)
        if (why) return kept(why)
        const isPublished = publishImport(tx, imported, { revision, findings, now: at })
        return { isPublished, unpublished: null, held: [] }
      },
      { behavior: 'immediate' },
    )
  } catch (error) {
    if (!(error instanceof Refused && error.code === 'unfit')) throw error
    const held = heldIn(error)
    return held.length > 0 ? kept('findings', held) : kept('unfit')
  }
}

/** What each finding points at in both languages. */
const heldIn = ({ problems = [] }: Refused) =>
  problems.flatMap(({ finding }) => {
    const { zh, en } = finding?.values ?? {}
    return finding ? [[zh, en].filter(Boolean).join(' / ')] : []
  })

function whyNotToPublish(
  tx: Tx,
  { revision, hasNewsroomChanges, at }: Taken & { at: string },
  { firstPublished }: Dated,
): UnpublishedReason | null {
  const { state } = tx.select().from(stories).where(eq(stories.id, revision.storyId)).get() ?? {}
  if (state === 'withdrawn') return 'withdrawn'
  // Between the two steps of an import a writer may have saved.
  if (hasNewsroomChanges || latestRevision(tx, revision.storyId)?.id !== revision.id) {
    return 'newsroom-changes'
  }
  if (writtenLocales(revision.content).length === 0) return 'nothing-to-publish'
  if (firstPublished && firstPublished > at) return 'future-date'
  return localesToPublish(tx, revision).length === 0 ? 'withdrawn' : null
}

/**
 * Publishes what was imported, where readers do not have it. A document's own date is that of its
 * first publication, also where it states another one later; an update bears the time of the import.
 */
function publishImport(
  tx: Tx,
  imported: Dated,
  { revision, findings, now }: { revision: Revision; findings: Finding[]; now: string },
): boolean {
  const { storyId } = revision
  const { firstPublished, lastUpdated } = imported
  const first = firstPublicationOf(tx, storyId)
  const isMoved =
    first?.actor === importer && firstPublished !== null && first.at !== firstPublished
  if (wasPublished(tx, revision.id) && !isMoved) return false
  const act = { storyId, at: now }
  if (isMoved) {
    changeStory(tx, act, () =>
      correctFirstPublication(tx, { storyId, from: first.at, to: firstPublished }),
    )
  }
  goLive(tx, {
    storyId,
    kind: first ? 'update' : 'publish',
    actor: importer,
    at: first ? now : (firstPublished ?? now),
    locales: localesToPublish(tx, revision),
    findings,
  })
  if (!first && lastUpdated && lastUpdated <= now) {
    changeStory(tx, act, () => tellUpdate(tx, { storyId, updatedAt: lastUpdated }))
  }
  return true
}

/** What was taken from readers comes back by the newsroom alone. */
function localesToPublish(tx: Tx, { storyId, content }: Revision): Locale[] {
  const withdrawn = withdrawnLocales(tx, storyId)
  return writtenLocales(content).filter((locale) => !withdrawn.includes(locale))
}
