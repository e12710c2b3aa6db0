import { getDb } from '@/db/client'
import { currentPerson } from '@/features/access/session'
import { env } from '@/lib/env'
import { answerOriginal } from './answer-original'

/** The door for pictures as they came: `answerOriginal` with who is signed in. */
export async function sendOriginal(id: string): Promise<Response> {
  const person = await currentPerson()
  return answerOriginal(id, { db: getDb(), dataDir: env().DATA_DIR, person })
}
