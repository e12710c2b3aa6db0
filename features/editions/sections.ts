import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Term } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import { sections } from '@/db/schema/vocabulary'
import { tags, touch } from '@/db/tags'

const term = { slug: sections.slug, name: sections.name }

/** The sections from the outermost down to the one asked for. */
export function sectionPathTo(db: Tx, sectionId: number): Term[] {
  touch(tags.sections)
  const ids = sectionIdsAbove(db, sectionId)
  const rows = db
    .select({ id: sections.id, ...term })
    .from(sections)
    .where(inArray(sections.id, ids))
    .all()
  return ids.flatMap((id) => {
    const row = rows.find((section) => section.id === id)
    return row ? [{ slug: row.slug, name: row.name }] : []
  })
}

/** The ids from the outermost section down to the one asked for, itself included. */
export function sectionIdsAbove(db: Tx, sectionId: number): number[] {
  touch(tags.sections)
  return db
    .all<{ id: number }>(sql`
      WITH RECURSIVE path (id, parent_id, depth) AS (
        SELECT id, parent_id, 0 FROM sections WHERE id = ${sectionId}
        UNION ALL
        SELECT s.id, s.parent_id, path.depth + 1 FROM sections s JOIN path ON s.id = path.parent_id
      )
      SELECT id FROM path ORDER BY depth DESC`)
    .map(({ id }) => id)
}

/** The ids of a section and of all that lie under it. */
export function sectionIdsUnder(db: Tx, sectionId: number): number[] {
  touch(tags.sections)
  return db
    .all<{ id: number }>(
      sql`
    WITH RECURSIVE under (id) AS (
      SELECT ${sectionId}
      UNION ALL
      SELECT s.id FROM sections s JOIN under ON s.parent_id = under.id
    )
    SELECT id FROM under`,
    )
    .map(({ id }) => id)
}

/** The outermost sections, in the order in which they are offered, each with the ids of all that lie under it. */
export function listTopSectionsWithIds(db: Tx): { section: Term; ids: number[] }[] {
  touch(tags.sections)
  const rows = db
    .select({ id: sections.id, parentId: sections.parentId, ...term })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.id))
    .all()
  const byParent = Map.groupBy(rows, ({ parentId }) => parentId)
  const idsUnder = (id: number): number[] => [
    id,
    ...(byParent.get(id) ?? []).flatMap((child) => idsUnder(child.id)),
  ]
  return (byParent.get(null) ?? []).map(({ id, slug, name }) => ({
    section: { slug, name },
    ids: idsUnder(id),
  }))
}

export function childSections(db: Tx, sectionId: number): Term[] {
  touch(tags.sections)
  return db
    .select(term)
    .from(sections)
    .where(eq(sections.parentId, sectionId))
    .orderBy(asc(sections.position), asc(sections.id))
    .all()
}
