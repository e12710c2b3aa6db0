import { getDb } from '@/db/client'
import { currentPerson } from '@/features/people/session'
import { env } from '@/lib/env'
import { answerUpload } from './answer-upload'

/** The door for pictures: `answerUpload` with who is signed in. */
export async function receiveUpload(request: Request): Promise<Response> {
  const person = await currentPerson()
  return answerUpload(request, { db: getDb(), dataDir: env().DATA_DIR, person })
}
