'use server'

import { revalidatePath } from 'next/cache'
import { type Deed, enter, type Faulty, type Turned } from '@/features/access/door'
import type { VocabularyRefusal } from '@/features/access/refused'
import * as deeds from './deeds'

/** The doors to the vocabulary; each answers with a typed refusal where it may not be changed so. */

export type VocabularyOutcome = { status: 'done' } | Turned<VocabularyRefusal> | Faulty

/** @param id the entry to change, or null for a new one */
export async function saveSection(id: unknown, fields: unknown): Promise<VocabularyOutcome> {
  return save(deeds.saveSection, id, fields)
}

export async function saveTopic(id: unknown, fields: unknown): Promise<VocabularyOutcome> {
  return save(deeds.saveTopic, id, fields)
}

export async function saveSource(id: unknown, fields: unknown): Promise<VocabularyOutcome> {
  return save(deeds.saveSource, id, fields)
}

export async function moveSection(id: unknown, direction: unknown): Promise<VocabularyOutcome> {
  return shown(await enter(deeds.moveSection, { id, direction }))
}

async function save(
  deed: Deed<{ status: 'done' } | Faulty, VocabularyRefusal>,
  id: unknown,
  fields: unknown,
): Promise<VocabularyOutcome> {
  return shown(await enter(deed, { ...(fields as object), id }))
}

function shown(outcome: VocabularyOutcome): VocabularyOutcome {
  revalidatePath('/[locale]/newsroom/vocabulary', 'page')
  return outcome
}
