import { asc } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { sections } from '@/db/schema/vocabulary'
import type { PerLocale } from '@/lib/i18n/locales'

export type SectionNode = {
  id: number
  slug: string
  name: PerLocale<string>
  parentId: number | null
  /** How far below the outermost sections. */
  depth: number
}

/** All sections, each followed by those under it, in the order of the site. */
export function listSectionTree(tx: Tx): SectionNode[] {
  const rows = tx.select().from(sections).orderBy(asc(sections.position), asc(sections.id)).all()
  const under = Map.groupBy(rows, ({ parentId }) => parentId)
  const walk = (parentId: number | null, depth: number): SectionNode[] =>
    (under.get(parentId) ?? []).flatMap(({ position: _, ...section }) => [
      { ...section, depth },
      ...walk(section.id, depth + 1),
    ])
  return walk(null, 0)
}
