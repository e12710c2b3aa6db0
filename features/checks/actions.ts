'use server'

import { revalidatePath } from 'next/cache'
import { enter, send } from '@/features/access/door'
import * as deeds from './deeds'
import * as errands from './errands'

/** The doors to how the newsroom checks its languages against each other. */

export async function setLevel(asked: unknown) {
  const outcome = await enter(deeds.setLevel, asked)
  revalidatePath('/[locale]/newsroom/checks', 'page')
  return outcome
}

export async function waive(asked: unknown) {
  return enter(deeds.waive, asked)
}

export async function takeBack(asked: unknown) {
  const outcome = await enter(deeds.takeBack, asked)
  revalidatePath('/[locale]/newsroom/stories/[id]/history', 'page')
  return outcome
}

/** Writes down that a writer took what a finding offered. */
export async function recordFix(asked: unknown) {
  return enter(deeds.recordFix, asked)
}

export async function openChecks(asked: unknown) {
  return send(errands.openChecks, asked)
}
