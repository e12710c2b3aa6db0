import { asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { sections } from '@/db/schema/vocabulary'
import { sectionIdsUnder } from '@/features/editions/sections'

/** The sections right under one, or the outermost, in the order of the site. */
export function siblingsOf(tx: Tx, parentId: number | null) {
  return tx
    .select()
    .from(sections)
    .where(parentId === null ? isNull(sections.parentId) : eq(sections.parentId, parentId))
    .orderBy(asc(sections.position), asc(sections.id))
    .all()
}

/** Whether a section is another one or lies anywhere under it. */
export function isUnder(tx: Tx, sectionId: number, ancestorId: number): boolean {
  return sectionIdsUnder(tx, ancestorId).includes(sectionId)
}
