import { createHash } from 'node:crypto'
import type { Tx } from '@/db/client'
import { changedBy, isTermId, withoutEmpty } from './commands'
import type { Entry } from './exchange/entry'
import { FileFault } from './exchange/file-fault'
import { foldForm } from './fold-form'
import { type Lookup, likeTerm, termsAtHand } from './like-term'
import { readTerms } from './stored-terms'
import type { Term, TermFields } from './term'
import { termName } from './term-name'

/** What an import does for one entry of a file. */
export type PlannedEntry =
  | { kind: 'add'; id: string | null; after: TermFields }
  | { kind: 'change'; before: Term; after: Term }
  | { kind: 'same'; before: Term }

export type ImportPlan = {
  entries: PlannedEntry[]
  /** Stands for the plan: what is done is what was shown. */
  seal: string
}

/**
 * What would change if a file were imported. An entry is a term of ours by its id, or by what it says
 * in two languages. Nothing is removed. Throws FileFault where two entries would be one term.
 */
export function planImport(tx: Tx, entries: Entry[]): ImportPlan {
  const all = readTerms(tx)
  const glossary = { byId: new Map(all.map((term) => [term.id, term])), lookup: termsAtHand(all) }
  const taken = new Set<string>()
  const planned = entries.map((entry) => {
    const one = planFor(glossary, entry)
    const term = one.kind === 'add' ? foldForm(termName(one.after)) : one.before.id
    if (taken.has(term)) throw new FileFault('twice', entry.place)
    taken.add(term)
    return one
  })
  const seal = createHash('sha256').update(JSON.stringify(planned)).digest('hex')
  return { entries: planned, seal }
}

type Glossary = { byId: Map<string, Term>; lookup: Lookup }

/** Ids of other programs (c1, c2 ...) say nothing here: another file's are the same. */
function planFor(
  { byId, lookup }: Glossary,
  { id: given, place: _, ...fields }: Entry,
): PlannedEntry {
  const id = given !== null && isTermId(given) ? given : null
  const known = byId.get(id ?? '') ?? byId.get(likeTerm(lookup, fields) ?? '')
  if (!known) return { kind: 'add', id, after: { ...fields, forms: withoutEmpty(fields.forms) } }
  const after = changedBy(known, fields)
  return after === known
    ? { kind: 'same', before: known }
    : { kind: 'change', before: known, after }
}
