'use server'

import { send } from '@/features/access/door'
import * as deeds from './deeds'

export async function findRecordings() {
  return send(deeds.findRecordings, {})
}
