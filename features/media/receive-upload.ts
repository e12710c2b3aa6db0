import { getDb } from '@/db/client'
import { admit } from '@/features/access/session'
import { env } from '@/lib/env'
import { answerUpload, fault } from './answer-upload'

/** The door for pictures: `answerUpload` with who is signed in. */
export async function receiveUpload(request: Request): Promise<Response> {
  const admission = await admit()
  if (admission.status === 'refused' && admission.code === 'other-person') {
    return fault('other-person')
  }
  const person = admission.status === 'admitted' ? admission.person : null
  return answerUpload(request, { db: getDb(), dataDir: env().DATA_DIR, person })
}
