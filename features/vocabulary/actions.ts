'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type Db, getDb } from '@/db/client'
import { inTurn, isBusy } from '@/db/turn'
import { busy } from '@/features/access/busy'
import { type FieldFault, faultsOf } from '@/features/access/field-faults'
import {
  type Refusal,
  Refused,
  refusalCode,
  type VocabularyRefusal,
} from '@/features/access/refused'
import { refusedAsMalformed } from '@/features/access/refused-for'
import { authorise } from '@/features/access/session'
import * as commands from './commands'
import { sectionForm, sourceForm, topicForm } from './forms'

/** The doors to the vocabulary; each answers with a typed refusal where it may not be changed so. */

export type VocabularyOutcome =
  | { status: 'done' }
  | Refusal
  | { status: 'refused'; code: VocabularyRefusal }
  | { status: 'faulty'; faults: Record<string, FieldFault> }

type Act = Parameters<typeof commands.moveSection>[1]

const idSchema = z.int().positive()

/** @param id the entry to change, or null for a new one */
export async function saveSection(id: unknown, input: unknown): Promise<VocabularyOutcome> {
  return save(sectionForm, input, (db, fields) =>
    id === null
      ? commands.addSection(db, fields)
      : commands.editSection(db, { ...fields, id: idSchema.parse(id) }),
  )
}

export async function saveTopic(id: unknown, input: unknown): Promise<VocabularyOutcome> {
  return save(topicForm, input, (db, fields) =>
    id === null
      ? commands.addTopic(db, fields)
      : commands.editTopic(db, { ...fields, id: idSchema.parse(id) }),
  )
}

export async function saveSource(id: unknown, input: unknown): Promise<VocabularyOutcome> {
  return save(sourceForm, input, (db, fields) =>
    id === null
      ? commands.addSource(db, fields)
      : commands.editSource(db, { ...fields, id: idSchema.parse(id) }),
  )
}

export async function moveSection(id: unknown, direction: unknown): Promise<VocabularyOutcome> {
  return asEditor((act) => {
    const to = z.enum(['up', 'down']).parse(direction)
    commands.moveSection(getDb(), { ...act, id: idSchema.parse(id), direction: to })
    return { status: 'done' }
  })
}

function save<Fields>(
  form: z.ZodType<Fields>,
  input: unknown,
  run: (db: Db, fields: Fields & Pick<Act, 'actor' | 'at'>) => void,
): Promise<VocabularyOutcome> {
  return asEditor((act) => {
    const read = form.safeParse(input)
    if (!read.success) return { status: 'faulty', faults: faultsOf(read.error) }
    run(getDb(), { ...read.data, ...act })
    return { status: 'done' }
  })
}

async function asEditor(
  run: (act: Pick<Act, 'actor' | 'at'>) => VocabularyOutcome,
): Promise<VocabularyOutcome> {
  const admission = await authorise('vocabulary.edit')
  if (admission.status === 'refused') return admission
  try {
    const act = { actor: admission.person, at: new Date().toISOString() }
    const outcome = await inTurn(getDb(), () => run(act))
    revalidatePath('/[locale]/newsroom/vocabulary', 'page')
    return outcome
  } catch (error) {
    if (isBusy(error)) return busy
    if (!(error instanceof Refused)) return refusedAsMalformed(error)
    return { status: 'refused', code: refusalCode(error) }
  }
}
