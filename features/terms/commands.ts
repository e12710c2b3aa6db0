import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { terms } from '@/db/schema/terms'
import { Refused } from '@/features/access/refused'
import { type Doer, recordEvent } from '@/features/audit/events'
import { newPassageId } from '@/features/passages/passage-id'
import { likeTerm, storedTerms } from './like-term'
import { readTerm, writeTerms } from './stored-terms'
import type { Term, TermFields } from './term'
import { termName } from './term-name'

type Act = { actor: Doer; at: string }

export function addTerm(db: Db, { fields, ...act }: Act & { fields: TermFields }): string {
  return db.transaction((tx) => {
    const term = { ...fields, id: newTermId(), ...by(act) }
    refuseTaken(tx, term)
    writeTerms(tx, [term])
    record(tx, act, 'terms.add', { id: term.id, details: { name: termName(term) } })
    return term.id
  })
}

/**
 * Forms of languages that are not given stay.
 * @param seen when it was last changed as far as its editor knows
 */
export function editTerm(
  db: Db,
  { id, fields, seen, ...act }: Act & { id: string; fields: TermFields; seen: string },
): void {
  db.transaction((tx) => {
    const before = mustGet(tx, id)
    if (before.updatedAt !== seen) throw new Refused('changed-meanwhile')
    const after = changedBy(before, fields)
    if (after === before) throw new Refused('nothing-new')
    refuseTaken(tx, after)
    writeTerms(tx, [{ ...after, ...by(act) }])
    const [from, to] = [termName(before), termName(after)]
    record(tx, act, 'terms.edit', { id, details: from === to ? { name: to } : { from, to } })
  })
}

export function removeTerm(db: Db, { id, ...act }: Act & { id: string }): void {
  db.transaction((tx) => {
    const before = mustGet(tx, id)
    tx.delete(terms).where(eq(terms.id, id)).run()
    record(tx, act, 'terms.remove', { id, details: { name: termName(before) } })
  })
}

/** Ours begin with a letter, as names in XML have to. */
export const newTermId = () => `t${newPassageId()}`

export const isTermId = (id: string) => /^t[0-9a-z]{12}$/u.test(id)

/** The term with other fields; the same object where these say what it says. */
export function changedBy(before: Term, { forms, ...fields }: TermFields): Term {
  const after = { ...before, ...fields, forms: withoutEmpty({ ...before.forms, ...forms }) }
  return isDeepStrictEqual(after, before) ? before : after
}

/** A language in which nothing is said of a term is not among its forms. */
export function withoutEmpty(forms: Term['forms']): Term['forms'] {
  const said = Object.entries(forms).filter(
    ([, { preferred, forbidden }]) => preferred.length + forbidden.length > 0,
  )
  return Object.fromEntries(said)
}

/** By whom and when, as a term holds it. */
export const by = ({ actor, at }: Act) => ({ updatedAt: at, updatedBy: actor.id })

function mustGet(tx: Tx, id: string): Term {
  const term = readTerm(tx, id)
  if (!term) throw new Refused('no-term')
  return term
}

/** Two terms that are used alike in two languages would say the same thing twice. */
function refuseTaken(tx: Tx, term: Pick<Term, 'id' | 'forms'>): void {
  const like = likeTerm(storedTerms(tx), term, term.id)
  if (like !== null) throw new Refused('term-taken')
}

type Recorded = { id: string; details: Record<string, unknown> }

function record(tx: Tx, act: Act, action: string, { id, details }: Recorded): void {
  recordEvent(tx, { ...act, action, subjectType: 'term', subjectId: id, details })
}
