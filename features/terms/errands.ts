import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import { can } from '@/features/access/policy'
import type { TermRefusal } from '@/features/access/refused'
import { fileSize } from './exchange/bounds'
import { readGlossary } from './exchange/read-glossary'
import { orUnreadable, type Unreadable } from './exchange/unreadable'
import { planImport } from './import-plan'
import { type ImportPreview, previewOf } from './import-preview'
import { readTerm, readTerms } from './stored-terms'
import type { Term } from './term'
import { termForm } from './term-form'
import { type FormOf, formsGivenUp, listUses, type TermUses } from './usage'

const { errand } = doorOf<TermRefusal>()

/** The stories that say what a change of a term gives up, and what that is. */
export type Affected = TermUses & { status: 'found'; forms: FormOf[] }

export const findAffected = errand({
  schema: termForm,
  action: 'terms.edit',
  run: ({ db, input: { id, fields } }): Affected => {
    const before = id === null ? undefined : readTerm(db, id)
    const forms = before ? formsGivenUp(before, fields) : []
    return { status: 'found', forms, ...listUses(db, forms, 10) }
  },
})

/** What would change if a file were imported; nothing does yet. */
export const previewImport = errand({
  schema: z.strictObject({ text: z.string() }),
  size: fileSize,
  action: 'terms.edit',
  run: ({ db, input: { text } }): ImportPreview | Unreadable =>
    orUnreadable(() => previewOf(planImport(db, readGlossary(text)))),
})

/** All terms, for those who write; and whether they may add to them. */
export type WritersGlossary = { status: 'read'; terms: Term[]; mayEdit: boolean }

export const readGlossaryToWrite = errand({
  schema: z.strictObject({}),
  action: 'story.read',
  run: ({ db, person }): WritersGlossary => ({
    status: 'read',
    terms: readTerms(db),
    mayEdit: can(person, 'terms.edit'),
  }),
})
