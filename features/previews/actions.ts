'use server'

import { doAsSignedIn } from '@/features/stories/deed'
import * as deeds from './deeds'

export async function share(asked: unknown) {
  return doAsSignedIn(deeds.shareDraft, asked)
}

export async function revoke(asked: unknown) {
  return doAsSignedIn(deeds.endSharing, asked)
}
