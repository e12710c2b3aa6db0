'use server'

import { enter } from '@/features/access/door'
import * as deeds from './deeds'

/** The doors to what readers see. */

export async function publish(asked: unknown) {
  return enter(deeds.publish, asked)
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
