'use server'

import { doAsSignedIn } from '@/features/stories/deed'
import * as deeds from './deeds'

export async function restore(asked: unknown) {
  return doAsSignedIn(deeds.restore, asked)
}
