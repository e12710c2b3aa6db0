import { and, eq, ne } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { type StoryContent, storyContentSchema } from '@/db/content'
import { imports } from '@/db/schema/importing'
import { stories } from '@/db/schema/stories'
import { enterFromShell } from '@/features/access/enter-from-shell'
import type { Finding } from '@/features/checks/finding'
import { mergeContent } from '@/features/passages/merge'
import { createStory, reviseStory } from '@/features/stories/commands'
import { latestRevision, type Revision, wasPublished } from '@/features/stories/revisions'
import { type Checked, checkedIn, stillHolds } from './ahead/checked'
import { type EarlierImport, findEarlierImport, signatureOf } from './identity'
import {
  importer,
  type Taken as Publishable,
  publishTaken,
  type UnpublishedReason,
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
  /** What the checks between the languages held it back for, as both say it. */
  held: string[]
  /** How many places the newsroom had changed too; there the document's text was taken. */
  conflicts: number
}

/**
 * Takes a document into the newsroom: as a new story, or as a new revision of the one that it was
 * imported as before, joined with what the newsroom changed meanwhile. With `publish` it goes out,
 * where the checks let it; they are made while nothing is locked.
 */
export async function importDocument(
  db: Db,
  imported: ImportedDocument,
  { publish, at, checked = null }: { publish: boolean; at: string; checked?: Checked | null },
): Promise<ImportResult> {
  const { taken, published } = await enterFromShell(db, () => {
    const taken = takeDocument(db, imported, at)
    // What was checked before can go out at once: each transaction waits for the disk.
    const findings = publish ? knownFindings(db, taken.revision, checked) : null
    const published = findings && publishTaken(db, imported, { ...taken, findings, at })
    return { taken, published }
  })
  const { outcome, conflicts, revision, number } = taken
  const result = { number, outcome, conflicts }
  if (!publish) return { ...result, isPublished: false, unpublished: null, held: [] }
  if (published) return { ...result, ...published }
  const { findings } = checkedIn(db, revision.content)
  const publication = await enterFromShell(db, () =>
    publishTaken(db, imported, { ...taken, findings, at }),
  )
  return { ...result, ...publication }
}

function takeDocument(db: Db, imported: ImportedDocument, at: string) {
  return db.transaction(
    (tx) => {
      const earlier = findEarlierImport(tx, imported)
      const taken = earlier ? takeAgain(tx, imported, earlier, at) : takeNew(tx, imported, at)
      const { number } = storyOf(tx, taken.revision.storyId)
      return { ...taken, number }
    },
    { behavior: 'immediate' },
  )
}

/** Null where they are to be found first. The shell has this process to itself, and needs no workshop. */
function knownFindings(
  tx: Tx,
  { id, content }: Revision,
  checked: Checked | null,
): Finding[] | null {
  // What readers have had goes out again only under another date.
  if (wasPublished(tx, id)) return []
  return checked && stillHolds(tx, content, checked) ? checked.findings : null
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
