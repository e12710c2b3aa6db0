'use server'

import { enter } from '@/features/access/door'
import * as deeds from './deeds'

export async function restore(asked: unknown) {
  return enter(deeds.restore, asked)
}
