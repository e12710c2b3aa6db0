'use server'

import { enter } from '@/features/access/door'
import * as deeds from './deeds'

export async function share(asked: unknown) {
  return enter(deeds.shareDraft, asked)
}

export async function revoke(asked: unknown) {
  return enter(deeds.endSharing, asked)
}
