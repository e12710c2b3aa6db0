import { and, eq, isNull, max, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { sections, sources } from '@/db/schema/vocabulary'
import { freeSlug } from '@/features/vocabulary/free-slug'
import { locales, type PerLocale } from '@/lib/i18n/locales'
import { readLanguage } from './language'

type Names = PerLocale<string>

/** The section at the end of a path, made with those above it where it is new. */
export function takeSection(tx: Tx, path: Names[]): number | null {
  let parentId: number | null = null
  for (const names of path) parentId = takeSectionIn(tx, parentId, names)
  return parentId
}

/** The source of a name, made where it is new. */
export function takeSource(tx: Tx, name: string): number {
  const names = { [readLanguage(name).locale ?? 'zh']: name }
  const known = tx
    .select({ id: sources.id })
    .from(sources)
    .where(hasName(sources.name, names))
    .get()
  if (known) return known.id
  const slug = freeSlug(tx, sources, names)
  return tx.insert(sources).values({ slug, name: names }).returning({ id: sources.id }).get().id
}

function takeSectionIn(tx: Tx, parentId: number | null, names: Names): number {
  const isSibling = parentId === null ? isNull(sections.parentId) : eq(sections.parentId, parentId)
  const known = tx
    .select()
    .from(sections)
    .where(and(isSibling, hasName(sections.name, names)))
    .get()
  if (known) {
    const name = { ...names, ...known.name }
    if (Object.keys(name).length > Object.keys(known.name).length) {
      tx.update(sections).set({ name }).where(eq(sections.id, known.id)).run()
    }
    return known.id
  }
  const slug = freeSlug(tx, sections, names)
  const last = tx
    .select({ position: max(sections.position) })
    .from(sections)
    .get()
  const position = (last?.position ?? -1) + 1
  return tx
    .insert(sections)
    .values({ slug, parentId, name: names, position })
    .returning({ id: sections.id })
    .get().id
}

function hasName(column: typeof sections.name | typeof sources.name, names: Names) {
  return or(
    ...locales.flatMap((locale) =>
      names[locale] === undefined
        ? []
        : [sql`lower(json_extract(${column}, ${`$.${locale}`})) = lower(${names[locale]})`],
    ),
  )
}
