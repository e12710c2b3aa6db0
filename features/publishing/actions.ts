'use server'

import { doAsSignedIn } from '@/features/stories/deed'
import * as deeds from './deeds'

/** The doors to what readers see. */

export async function publish(asked: unknown) {
  return doAsSignedIn(deeds.publish, asked)
}

export async function cancelSchedule(asked: unknown) {
  return doAsSignedIn(deeds.unschedule, asked)
}

export async function setEmbargo(asked: unknown) {
  return doAsSignedIn(deeds.embargo, asked)
}

export async function withdraw(asked: unknown) {
  return doAsSignedIn(deeds.withdraw, asked)
}
