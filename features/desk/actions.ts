'use server'

import { revalidatePath } from 'next/cache'
import { enter, type Faulty, type Turned } from '@/features/access/door'
import type { ViewRefusal } from '@/features/access/refused'
import * as deeds from './deeds'
import type { SavedView } from './saved-views'

/** What people do with their own views of the desk. */

export type ViewOutcome<T = object> = ({ status: 'done' } & T) | Turned<ViewRefusal> | Faulty

export async function keepView(name: unknown, query: unknown): Promise<ViewOutcome<SavedView>> {
  return shown(await enter(deeds.keepView, { name, query }))
}

export async function nameView(viewId: unknown, name: unknown): Promise<ViewOutcome> {
  return shown(await enter(deeds.nameView, { viewId, name }))
}

export async function dropView(viewId: unknown): Promise<ViewOutcome> {
  return shown(await enter(deeds.dropView, { viewId }))
}

function shown<Outcome>(outcome: Outcome): Outcome {
  revalidatePath('/[locale]/newsroom', 'page')
  return outcome
}
