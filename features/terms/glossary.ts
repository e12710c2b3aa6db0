import { type AnyColumn, and, count, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { people } from '@/db/schema/people'
import { termForms, terms } from '@/db/schema/terms'
import { foldForm } from './fold-form'
import { readTerms } from './stored-terms'
import type { Term } from './term'

export type GlossaryTerm = Term & { changedBy: string | null }

export type GlossaryFilter = { text: string; domain: string; page: number }

export type GlossaryPage = {
  terms: GlossaryTerm[]
  page: number
  pageCount: number
  total: number
}

const termsPerPage = 50

/** A page of the terms that hold what is typed in a form or the note, those changed last first. */
export function listTerms(tx: Tx, { text, domain, page }: GlossaryFilter): GlossaryPage {
  const where = and(domain ? eq(terms.domain, domain) : undefined, saying(tx, text.trim()))
  const total = tx.select({ total: count() }).from(terms).where(where).get()?.total ?? 0
  const pageCount = Math.max(1, Math.ceil(total / termsPerPage))
  const shown = Math.min(Math.max(1, page), pageCount)
  const ids = tx
    .select({ id: terms.id })
    .from(terms)
    .where(where)
    .orderBy(desc(terms.updatedAt), sql`${terms}.rowid`)
    .limit(termsPerPage)
    .offset((shown - 1) * termsPerPage)
    .all()
    .map(({ id }) => id)
  return { terms: withNames(tx, readTerms(tx, ids)), page: shown, pageCount, total }
}

/** The domains that terms have, for the filter. */
export function listDomains(tx: Tx): string[] {
  const rows = tx.selectDistinct({ domain: terms.domain }).from(terms).all()
  return rows.map(({ domain }) => domain)
}

export function withNames(tx: Tx, found: Term[]): GlossaryTerm[] {
  const ids = [...new Set(found.flatMap(({ updatedBy }) => updatedBy ?? []))]
  const rows = tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, ids))
    .all()
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return found.map((term) => ({
    ...term,
    changedBy: (term.updatedBy && names.get(term.updatedBy)) ?? null,
  }))
}

function saying(tx: Tx, text: string): SQL | undefined {
  if (!text) return undefined
  const withForm = tx
    .select({ id: termForms.termId })
    .from(termForms)
    .where(holds(termForms.folded, foldForm(text)))
  return or(inArray(terms.id, withForm), holds(terms.note, text))
}

function holds(column: AnyColumn, part: string): SQL {
  return sql`${column} LIKE ${`%${part.replace(/[\\%_]/gu, '\\$&')}%`} ESCAPE '\\'`
}
