import { and, eq, ne } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { type StoryContent, storyContentSchema } from '@/db/content'
import { imports } from '@/db/schema/importing'
import { stories } from '@/db/schema/stories'
import { mergeContent } from '@/features/passages/merge'
import { createStory, reviseStory } from '@/features/stories/commands'
import { latestRevision, wasPublished } from '@/features/stories/revisions'
import { type EarlierImport, findEarlierImport, signatureOf } from './identity'
import {
  importer,
  type Taken as Publishable,
  publishImport,
  type UnpublishedReason,
  whyNotToPublish,
} from './publish-import'
import type { ImportedDocument } from './read-document'
import { contentOf } from './story-content'
import { takeSection, takeSource } from './vocabulary'

export type ImportResult = {
  number: number
  outcome: 'created' | 'updated' | 'unchanged'
  /** Whether this import set what readers see. */
  isPublished: boolean
  unpublished: UnpublishedReason | null
  /** How many places the newsroom had changed too; there the document's text was taken. */
  conflicts: number
}

/**
 * Takes a document into the newsroom: as a new story, or as a new revision of the one that it was
 * imported as before, joined with what the newsroom changed meanwhile. With `publish` it goes out.
 */
export function importDocument(
  db: Db,
  imported: ImportedDocument,
  { publish, at }: { publish: boolean; at: string },
): ImportResult {
  return db.transaction(
    (tx) => {
      const earlier = findEarlierImport(tx, imported)
      const taken = earlier ? takeAgain(tx, imported, earlier, at) : takeNew(tx, imported, at)
      const { revision, outcome, conflicts } = taken
      const { number, state } = storyOf(tx, revision.storyId)
      const unpublished = publish ? whyNotToPublish(tx, taken, { state, imported, at }) : null
      const isPublished = publish && !unpublished && publishImport(tx, imported, revision, at)
      return { number, outcome, isPublished, unpublished, conflicts }
    },
    { behavior: 'immediate' },
  )
}

type Taken = Publishable & { outcome: ImportResult['outcome']; conflicts: number }

function takeNew(tx: Tx, imported: ImportedDocument, at: string): Taken {
  const content = contentFrom(tx, imported)
  const { revision } = createStory(tx, { content, author: importer, at })
  recordImport(tx, imported, { storyId: revision.storyId, content, at })
  return { revision, outcome: 'created', conflicts: 0, hasNewsroomChanges: false }
}

function takeAgain(
  tx: Tx,
  imported: ImportedDocument,
  { storyId, isSameText, content: before }: EarlierImport,
  at: string,
): Taken {
  const latest = latestRevision(tx, storyId)
  if (!latest) throw new Error(`Story ${storyId} has no revision`)
  const isEdited = !isSameContent(before, latest.content)
  const hasNewsroomChanges = isEdited && !wasPublished(tx, latest.id)
  const unchanged = {
    revision: latest,
    outcome: 'unchanged',
    conflicts: 0,
    hasNewsroomChanges,
  } as const
  if (isSameText) return unchanged

  const mine = contentFrom(tx, imported, before)
  recordImport(tx, imported, { storyId, content: mine, at })
  const { content, conflicts } = mergeContent(before, mine, latest.content)
  if (isSameContent(content, latest.content)) return unchanged
  tx.update(stories)
    .set({ state: 'draft' })
    .where(and(eq(stories.id, storyId), ne(stories.state, 'withdrawn')))
    .run()
  const revision = reviseStory(tx, { storyId, content, author: importer, at })
  return { revision, outcome: 'updated', conflicts: conflicts.length, hasNewsroomChanges }
}

function contentFrom(tx: Tx, imported: ImportedDocument, before?: StoryContent): StoryContent {
  const { sectionNames, source } = imported.document
  const sectionId = takeSection(tx, sectionNames)
  const sourceId = source ? takeSource(tx, source) : null
  return storyContentSchema.parse(contentOf(imported, { sectionId, sourceId }, before))
}

function isSameContent(a: StoryContent, b: StoryContent): boolean {
  return JSON.stringify(storyContentSchema.parse(a)) === JSON.stringify(storyContentSchema.parse(b))
}

function recordImport(
  tx: Tx,
  { path, textHash, document }: ImportedDocument,
  made: { storyId: number; content: StoryContent; at: string },
): void {
  const signature = signatureOf(document)
  tx.insert(imports)
    .values({ path, textHash, signature, ...made })
    .run()
}

function storyOf(tx: Tx, storyId: number) {
  const story = tx.select().from(stories).where(eq(stories.id, storyId)).get()
  if (!story) throw new Error(`There is no story ${storyId}`)
  return story
}
