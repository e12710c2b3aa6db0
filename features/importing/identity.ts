import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { and, desc, eq, gt, lt, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { prepared } from '@/db/prepared'
import { imports } from '@/db/schema/importing'
import { stories } from '@/db/schema/stories'
import { blockText } from '@/features/passages/text'
import { documentPair } from '@/lib/i18n/document-pair'
import { locales } from '@/lib/i18n/locales'
import type { ParsedDocument } from './document'
import type { ImportedDocument } from './read-document'

/** The story that a document was imported as before. */
export type EarlierImport = {
  storyId: number
  /** Whether the story already has this text, or a later one from elsewhere. */
  isSameText: boolean
  /** What the last import of the story made of it. */
  content: StoryContent
}

/**
 * Finds the story that a document already is. The text itself tells, wherever the file now lies;
 * else its place does, unless another text has come there; else headlines and date together with
 * the file's name, or with the earlier file being gone.
 */
export function findEarlierImport(
  tx: Tx,
  imported: Omit<ImportedDocument, 'passages'>,
): EarlierImport | null {
  const sameText = lastBy.textHash(tx, imported.textHash)
  if (sameText) {
    const last = lastBy.storyId(tx, sameText.storyId) ?? sameText
    const isReturn = last.textHash !== imported.textHash && sameText.path === imported.path
    return { ...last, isSameText: !isReturn }
  }
  const sameStory = atSamePath(tx, imported) ?? withSameSignature(tx, imported)
  return sameStory && { ...sameStory, isSameText: false }
}

/** The public number of the story that a document already is, or null. */
export function storyNumberOf(tx: Tx, imported: Omit<ImportedDocument, 'passages'>): number | null {
  // A dry run migrates nothing, and an older database has no such table.
  const table = sql`SELECT 1 FROM sqlite_master WHERE name = 'imports'`
  const earlier = tx.get(table) ? findEarlierImport(tx, imported) : null
  const story = earlier && tx.select().from(stories).where(eq(stories.id, earlier.storyId)).get()
  return story?.number ?? null
}

/** Headlines, date and time as one text; null where a document lacks either. */
export function signatureOf(document: ParsedDocument): string | null {
  const { published } = document
  const headlines = headlinesOf(document)
  return headlines.length > 0 && published ? [...headlines, published].join('\n') : null
}

const headlinesOf = ({ headline }: ParsedDocument) =>
  documentPair.flatMap((locale) => headline[locale] ?? [])

function atSamePath(tx: Tx, { path, document }: Pick<ImportedDocument, 'path' | 'document'>) {
  const row = lastBy.path(tx, path)
  const last = row && lastBy.storyId(tx, row.storyId)
  if (!last) return null
  const { content } = last
  const sharesHeadline = documentPair.some(
    (locale) => document.headline[locale] && document.headline[locale] === content.headline[locale],
  )
  return sharesHeadline || likeness(wordsOf(document), wordsIn(content)) > 0.4 ? last : null
}

/** A date that was corrected makes another signature; then much of the text has to be the same. */
function withSameSignature(
  tx: Tx,
  { path, document }: Pick<ImportedDocument, 'path' | 'document'>,
) {
  const signature = signatureOf(document)
  if (!signature) return null
  const same = lastBy.signature(tx, signature)
  const row = same ?? withHeadlines(tx, document)
  if (!row) return null
  const isSameFile = basename(row.path) === basename(path) || !existsSync(row.path)
  if (!isSameFile) return null
  const last = lastBy.storyId(tx, row.storyId) ?? row
  return same || likeness(wordsOf(document), wordsIn(last.content)) > 0.8 ? last : null
}

function withHeadlines(tx: Tx, document: ParsedDocument) {
  const headlines = `${headlinesOf(document).join('\n')}\n`
  return lastUnderHeadlines(tx).get({ headlines, end: `${headlines}\uFFFF` })
}

const lastUnderHeadlines = prepared((tx) =>
  lastOf(
    tx,
    and(
      gt(imports.signature, sql.placeholder('headlines')),
      lt(imports.signature, sql.placeholder('end')),
    ),
  ),
)

/** Each file that comes in asks by all of them. */
const lastBy = {
  textHash: lastWith(imports.textHash),
  storyId: lastWith(imports.storyId),
  path: lastWith(imports.path),
  signature: lastWith(imports.signature),
}

function lastWith(column: SQLiteColumn) {
  const query = prepared((tx) => lastOf(tx, eq(column, sql.placeholder('value'))))
  return (tx: Tx, value: string | number) => query(tx).get({ value })
}

function lastOf(tx: Tx, condition: SQL | undefined) {
  return tx.select().from(imports).where(condition).orderBy(desc(imports.id)).limit(1)
}

function wordsOf({ body }: ParsedDocument): string {
  return documentPair.flatMap((locale) => body[locale].map(({ text }) => text)).join('\n')
}

function wordsIn({ passages }: StoryContent): string {
  return locales
    .flatMap((locale) => passages.flatMap(({ panels }) => blocksIn(panels, locale).map(blockText)))
    .join('\n')
}

/** How much of two texts is the same, 0 to 1: Dice's coefficient over their pairs of characters. */
function likeness(a: string, b: string): number {
  const [pairsOfA, pairsOfB] = [pairsOf(a), pairsOf(b)]
  const shared = [...pairsOfA].filter((pair) => pairsOfB.has(pair)).length
  return (2 * shared) / Math.max(1, pairsOfA.size + pairsOfB.size)
}

function pairsOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
  )
}
