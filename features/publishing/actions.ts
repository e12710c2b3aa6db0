'use server'

import { enter, send } from '@/features/access/door'
import * as deeds from './deeds'
import { publishChecked } from './errands'

/** The doors to what readers see. */

export async function publish(asked: unknown) {
  return send(publishChecked, asked)
}

export async function cancelSchedule(asked: unknown) {
  return enter(deeds.unschedule, asked)
}

export async function setEmbargo(asked: unknown) {
  return enter(deeds.embargo, asked)
}

export async function withdraw(asked: unknown) {
  return enter(deeds.withdraw, asked)
}
