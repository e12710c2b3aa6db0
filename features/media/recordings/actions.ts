'use server'

import { send } from '@/features/access/door'
import { env } from '@/lib/env'
import * as deeds from './deeds'

export async function findRecordings() {
  return send(deeds.findRecordings, {})
}

export async function remove(id: string): Promise<deeds.RecordingOutcome> {
  return send(deeds.removeRecording(env().DATA_DIR), { id })
}
