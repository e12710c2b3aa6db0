'use server'

import { revalidatePath } from 'next/cache'
import { enter } from '@/features/access/door'
import * as deeds from './account-deeds'
import type { Outcome } from './outcome'

/** What people do with their own account, besides what better-auth sees to. */

export async function renameMe(fields: unknown): Promise<Outcome> {
  return shown(await enter(deeds.renameMyself, fields))
}

export async function endSession(sessionId: unknown): Promise<Outcome> {
  return shown(await enter(deeds.endMySession, { sessionId }))
}

export async function signOutEverywhere(): Promise<Outcome> {
  return shown(await enter(deeds.endAllMySessions, undefined))
}

export async function removePasskey(passkeyId: unknown): Promise<Outcome> {
  return shown(await enter(deeds.removeMyPasskey, { passkeyId }))
}

function shown<Answer>(outcome: Answer): Answer {
  revalidatePath('/[locale]/newsroom', 'layout')
  return outcome
}
