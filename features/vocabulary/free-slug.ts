import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { sections, sources, topics } from '@/db/schema/vocabulary'
import type { PerLocale } from '@/lib/i18n/locales'
import { slugFor } from '@/lib/slug'

export type VocabularyTable = typeof sections | typeof topics | typeof sources

/** What stands for a new entry in addresses. It is never changed: readers keep addresses. */
export function freeSlug(tx: Tx, table: VocabularyTable, names: PerLocale<string>): string {
  const slug = slugFor(names)
  let free = slug
  for (let count = 2; isTaken(tx, table, free); count += 1) free = `${slug}-${count}`
  return free
}

function isTaken(tx: Tx, table: VocabularyTable, slug: string): boolean {
  return tx.select({ id: table.id }).from(table).where(eq(table.slug, slug)).get() !== undefined
}
