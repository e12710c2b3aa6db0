import { isDeepStrictEqual } from 'node:util'
import { eq, max } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { Refused } from '@/features/access/refused'
import { type Doer, recordEvent } from '@/features/audit/events'
import { locales, type PerLocale } from '@/lib/i18n/locales'
import { freeSlug, type VocabularyTable } from './free-slug'
import { indexStoriesUnder } from './reindex'
import { isUnder, siblingsOf } from './siblings'

type Names = PerLocale<string>
type Act = { actor: Doer; at: string }
type Of = { id: number }

export type SectionFields = { name: Names; parentId: number | null }
export type TopicFields = { name: Names; introduction: PerLocale<string> }
export type SourceFields = { name: Names; url: string | null }

export function addSection(db: Db, { name, parentId, ...act }: Act & SectionFields): number {
  return db.transaction((tx) => {
    if (parentId !== null) mustGet(tx, sections, parentId)
    refuseTaken(siblingsOf(tx, parentId), name)
    const last = tx
      .select({ position: max(sections.position) })
      .from(sections)
      .get()
    const position = (last?.position ?? -1) + 1
    const row = { slug: freeSlug(tx, sections, name), name, parentId, position }
    const { id } = tx.insert(sections).values(row).returning().get()
    record(tx, act, 'add', { type: 'section', id, details: { name: shown(name) } })
    return id
  })
}

/** Another name, another place in the tree, or both. What is published under it stays there. */
export function editSection(
  db: Db,
  { id, name, parentId, ...act }: Act & Of & SectionFields,
): void {
  db.transaction((tx) => {
    const before = mustGet(tx, sections, id)
    if (parentId !== null && isUnder(tx, parentId, id)) throw new Refused('under-itself')
    refuseTaken(siblingsOf(tx, parentId), name, id)
    refuseUnchanged(before, { name, parentId })
    tx.update(sections).set({ name, parentId }).where(eq(sections.id, id)).run()
    if (before.parentId !== parentId) indexStoriesUnder(tx, id)
    recordEdit(tx, act, { type: 'section', id, from: before.name, to: name })
  })
}

/** Changes places with the section before or after it, under the same one. */
export function moveSection(
  db: Db,
  { id, direction, ...act }: Act & Of & { direction: 'up' | 'down' },
): void {
  db.transaction((tx) => {
    const section = mustGet(tx, sections, id)
    const order = siblingsOf(tx, section.parentId).map((sibling) => sibling.id)
    const from = order.indexOf(id)
    const to = direction === 'up' ? from - 1 : from + 1
    const other = order[to]
    if (other === undefined) throw new Refused('nothing-new')
    order[from] = other
    order[to] = id
    for (const [position, sibling] of order.entries()) {
      tx.update(sections).set({ position }).where(eq(sections.id, sibling)).run()
    }
    record(tx, act, 'order', { type: 'section', id, details: { name: shown(section.name) } })
  })
}

export function addTopic(db: Db, { name, introduction, ...act }: Act & TopicFields): number {
  return db.transaction((tx) => {
    refuseTaken(tx.select().from(topics).all(), name)
    const row = { slug: freeSlug(tx, topics, name), name, introduction }
    const { id } = tx.insert(topics).values(row).returning().get()
    record(tx, act, 'add', { type: 'topic', id, details: { name: shown(name) } })
    return id
  })
}

export function editTopic(
  db: Db,
  { id, name, introduction, ...act }: Act & Of & TopicFields,
): void {
  db.transaction((tx) => {
    const before = mustGet(tx, topics, id)
    refuseTaken(tx.select().from(topics).all(), name, id)
    refuseUnchanged(before, { name, introduction })
    tx.update(topics).set({ name, introduction }).where(eq(topics.id, id)).run()
    recordEdit(tx, act, { type: 'topic', id, from: before.name, to: name })
  })
}

export function addSource(db: Db, { name, url, ...act }: Act & SourceFields): number {
  return db.transaction((tx) => {
    refuseTaken(tx.select().from(sources).all(), name)
    const row = { slug: freeSlug(tx, sources, name), name, url }
    const { id } = tx.insert(sources).values(row).returning().get()
    record(tx, act, 'add', { type: 'source', id, details: { name: shown(name) } })
    return id
  })
}

export function editSource(db: Db, { id, name, url, ...act }: Act & Of & SourceFields): void {
  db.transaction((tx) => {
    const before = mustGet(tx, sources, id)
    refuseTaken(tx.select().from(sources).all(), name, id)
    refuseUnchanged(before, { name, url })
    tx.update(sources).set({ name, url }).where(eq(sources.id, id)).run()
    recordEdit(tx, act, { type: 'source', id, from: before.name, to: name })
  })
}

function mustGet<T extends VocabularyTable>(tx: Tx, table: T, id: number): T['$inferSelect'] {
  const row = tx
    .select()
    .from(table as VocabularyTable)
    .where(eq(table.id, id))
    .get()
  if (!row) throw new Refused('no-entry')
  return row as T['$inferSelect']
}

/** The audit holds what was done, and nothing was. */
function refuseUnchanged(before: object, after: object): void {
  // What is not given is what it was.
  if (isDeepStrictEqual({ ...before, ...after }, before)) throw new Refused('nothing-new')
}

/** Two entries of one name would leave writers to guess. */
function refuseTaken(others: { id: number; name: Names }[], name: Names, except?: number): void {
  const isSame = (other: Names) =>
    locales.some((locale) => name[locale] && fold(other[locale]) === fold(name[locale]))
  if (others.some((other) => other.id !== except && isSame(other.name)))
    throw new Refused('name-taken')
}

const fold = (name = '') => name.normalize('NFKC').toLowerCase()

type Details = Record<string, string>
type Entry = { type: 'section' | 'topic' | 'source'; id: number }

function recordEdit(tx: Tx, act: Act, { from, to, ...entry }: Entry & { from: Names; to: Names }) {
  const [before, after] = [shown(from), shown(to)]
  const details: Details = before === after ? { name: after } : { from: before, to: after }
  record(tx, act, 'edit', { ...entry, details })
}

function record(
  tx: Tx,
  act: Act,
  deed: 'add' | 'edit' | 'order',
  { type, id, details }: Entry & { details: Details },
): void {
  const subject = { subjectType: type, subjectId: id }
  recordEvent(tx, { ...act, action: `vocabulary.${deed}`, ...subject, details })
}

function shown(name: Names): string {
  return locales.flatMap((locale) => name[locale] ?? []).join(' / ')
}
