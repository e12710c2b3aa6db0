'use server'

import { revalidatePath } from 'next/cache'
import { enter } from '@/features/access/door'
import * as deeds from './deeds'

/** The doors to how the site is. */

export async function lookAgain() {
  const outcome = await enter(deeds.lookAgain, undefined)
  revalidatePath('/[locale]/newsroom/status', 'page')
  return outcome
}
