import { asc, inArray, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { termForms, terms } from '@/db/schema/terms'
import { isKnownLocale } from '@/lib/i18n/languages'
import type { PerLocale } from '@/lib/i18n/locales'
import { foldForm } from './fold-form'
import { partsOfSpeech, type Term, type TermForms } from './term'

/** All terms, or those with the ids in their order. */
export function readTerms(tx: Tx, ids?: string[]): Term[] {
  const rows = tx
    .select()
    .from(terms)
    .where(ids && inArray(terms.id, ids))
    .orderBy(asc(sql`${terms}.rowid`))
    .all()
  const forms = Map.groupBy(formsOf(tx, ids && inArray(termForms.termId, ids)), (row) => row.termId)
  const found = rows.map(
    (row): Term => ({
      ...row,
      partOfSpeech: partsOfSpeech.find((part) => part === row.partOfSpeech) ?? null,
      forms: byLanguage(forms.get(row.id) ?? []),
    }),
  )
  if (!ids) return found
  const byId = new Map(found.map((term) => [term.id, term]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export function readTerm(tx: Tx, id: string): Term | undefined {
  return readTerms(tx, [id])[0]
}

/** Writes new terms, or ones in place of what they were. */
export function writeTerms(tx: Tx, all: Term[]): void {
  for (const some of inChunks(all)) {
    const set = {
      domain: sql`excluded.domain`,
      partOfSpeech: sql`excluded.part_of_speech`,
      note: sql`excluded.note`,
      updatedAt: sql`excluded.updated_at`,
      updatedBy: sql`excluded.updated_by`,
    }
    const rows = some.map(({ forms: _, ...row }) => row)
    tx.insert(terms).values(rows).onConflictDoUpdate({ target: terms.id, set }).run()
    const ids = some.map(({ id }) => id)
    tx.delete(termForms).where(inArray(termForms.termId, ids)).run()
    for (const forms of inChunks(some.flatMap(formRows))) tx.insert(termForms).values(forms).run()
  }
}

/** SQLite takes so many values in a statement, and a statement takes as long for one row as for some. */
function inChunks<Row>(rows: Row[], size = 200): Row[][] {
  const starts = Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => index * size)
  return starts.map((start) => rows.slice(start, start + size))
}

function formRows({ id: termId, forms }: Term): (typeof termForms.$inferInsert)[] {
  return Object.entries(forms).flatMap(([locale, sides]) =>
    isKnownLocale(locale)
      ? (['preferred', 'forbidden'] as const).flatMap((kind) =>
          sides[kind].map((form, position) => ({
            ...{ termId, locale, kind, position, form },
            folded: foldForm(form),
          })),
        )
      : [],
  )
}

function formsOf(tx: Tx, where: SQL | undefined) {
  return tx.select().from(termForms).where(where).orderBy(asc(termForms.position)).all()
}

function byLanguage(rows: (typeof termForms.$inferSelect)[]): PerLocale<TermForms> {
  const forms: PerLocale<TermForms> = {}
  for (const { locale, kind, form } of rows) {
    forms[locale] ??= { preferred: [], forbidden: [] }
    forms[locale][kind].push(form)
  }
  return forms
}
