import type { Db } from '@/db/client'
import { Refused } from '@/features/access/refused'
import { type Doer, recordEvent } from '@/features/audit/events'
import { by, newTermId } from './commands'
import type { Entry } from './exchange/entry'
import { planImport } from './import-plan'
import { writeTerms } from './stored-terms'

type Import = {
  actor: Doer
  at: string
  entries: Entry[]
  /** Of the plan that was shown. */
  seal: string
}

/** Takes a file's terms in, as it was shown before. */
export function importTerms(db: Db, { entries, seal, ...act }: Import): void {
  db.transaction((tx) => {
    const plan = planImport(tx, entries)
    if (plan.seal !== seal) throw new Refused('changed-meanwhile')
    const added = plan.entries.filter((entry) => entry.kind === 'add')
    const changed = plan.entries.filter((entry) => entry.kind === 'change')
    if (added.length + changed.length === 0) throw new Refused('nothing-new')
    writeTerms(tx, [
      ...added.map(({ id, after }) => ({ ...after, id: id ?? newTermId(), ...by(act) })),
      ...changed.map(({ after }) => ({ ...after, ...by(act) })),
    ])
    recordEvent(tx, {
      ...act,
      ...{ action: 'terms.import', subjectType: 'glossary', subjectId: 'all' },
      details: { terms: added.length + changed.length },
    })
  })
}
