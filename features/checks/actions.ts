'use server'

import { revalidatePath } from 'next/cache'
import { enter } from '@/features/access/door'
import * as deeds from './deeds'

/** The doors to how the newsroom checks its languages against each other. */

export async function setLevel(asked: unknown) {
  const outcome = await enter(deeds.setLevel, asked)
  revalidatePath('/[locale]/newsroom/checks', 'page')
  return outcome
}
