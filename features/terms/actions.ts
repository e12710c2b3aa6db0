'use server'

import { revalidatePath } from 'next/cache'
import { enter, type Faulty, send, type Turned } from '@/features/access/door'
import type { TermRefusal } from '@/features/access/refused'
import * as deeds from './deeds'
import type { Affected, WritersGlossary } from './errands'
import * as errands from './errands'
import type { Unreadable } from './exchange/unreadable'
import type { ImportPreview } from './import-preview'

/** The doors to the glossary. */

export type TermOutcome = { status: 'done' } | Turned<TermRefusal> | Faulty

/** @param id the term to change, or null for a new one */
export async function saveTerm(id: unknown, fields: unknown): Promise<TermOutcome> {
  return shown(await enter(deeds.saveTerm, { ...(fields as object), id }))
}

export async function removeTerm(id: unknown): Promise<TermOutcome> {
  return shown(await enter(deeds.removeTerm, { id }))
}

/** Before a term is saved: which stories say what would not be right any more. */
export async function findAffected(
  id: unknown,
  fields: unknown,
): Promise<Affected | Turned<TermRefusal>> {
  return send(errands.findAffected, { ...(fields as object), id })
}

/** What a file would change in the glossary. */
export async function previewImport(
  text: unknown,
): Promise<ImportPreview | Unreadable | Turned<TermRefusal>> {
  return send(errands.previewImport, { text })
}

export async function importTerms(
  text: unknown,
  seal: unknown,
): Promise<{ status: 'done' } | Unreadable | Turned<TermRefusal>> {
  return shown(await enter(deeds.importTerms, { text, seal }))
}

export async function saveStyleNote(fields: unknown): Promise<TermOutcome> {
  return shown(await enter(deeds.saveStyleNote, fields))
}

/** For the editor, which offers terms as one writes. */
export async function readGlossary(): Promise<WritersGlossary | Turned<TermRefusal>> {
  return send(errands.readGlossaryToWrite, {})
}

function shown<Outcome>(outcome: Outcome): Outcome {
  revalidatePath('/[locale]/newsroom/terms', 'page')
  return outcome
}
