'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { inTurn, isBusy } from '@/db/turn'
import { busy } from '@/features/access/busy'
import type { FieldFault } from '@/features/access/field-faults'
import type { Person } from '@/features/access/person'
import { type Refusal, Refused, refusalCode, type ViewRefusal } from '@/features/access/refused'
import { refusedAsMalformed } from '@/features/access/refused-for'
import { authorise } from '@/features/access/session'
import { deleteView, renameView, type SavedView, saveView } from './saved-views'

/** What people do with their own views of the desk. */

export type ViewOutcome<T = object> =
  | ({ status: 'done' } & T)
  | Refusal
  | { status: 'refused'; code: ViewRefusal }
  | { status: 'faulty'; faults: { name: FieldFault } }

const nameSchema = z.string().trim().min(1, 'required').max(60, 'tooLong')
const idSchema = z.int().positive()

export async function keepView(name: unknown, query: unknown): Promise<ViewOutcome<SavedView>> {
  return named(name, (personId, given) => {
    const view = { personId, name: given, query: z.string().max(2000).parse(query) }
    return { status: 'done', ...saveView(getDb(), view) }
  })
}

export async function nameView(viewId: unknown, name: unknown): Promise<ViewOutcome> {
  return named(name, (personId, given) => {
    renameView(getDb(), { personId, viewId: idSchema.parse(viewId), name: given })
    return { status: 'done' }
  })
}

export async function dropView(viewId: unknown): Promise<ViewOutcome> {
  return asSignedIn(({ id }) => {
    deleteView(getDb(), { personId: id, viewId: idSchema.parse(viewId) })
    return { status: 'done' }
  })
}

function named<T>(
  asked: unknown,
  run: (personId: string, name: string) => ViewOutcome<T>,
): Promise<ViewOutcome<T>> {
  return asSignedIn(({ id }) => {
    const name = nameSchema.safeParse(asked)
    if (name.success) return run(id, name.data)
    const fault = name.error.issues[0]?.message === 'tooLong' ? 'tooLong' : 'required'
    return { status: 'faulty', faults: { name: fault } }
  })
}

async function asSignedIn<T>(run: (person: Person) => ViewOutcome<T>): Promise<ViewOutcome<T>> {
  const admission = await authorise('story.list')
  if (admission.status === 'refused') return admission
  try {
    const outcome = await inTurn(getDb(), () => run(admission.person))
    revalidatePath('/[locale]/newsroom', 'page')
    return outcome
  } catch (error) {
    if (isBusy(error)) return busy
    if (!(error instanceof Refused)) return refusedAsMalformed(error)
    return { status: 'refused', code: refusalCode(error) }
  }
}
