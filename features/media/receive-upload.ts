import { send } from '@/features/access/door'
import { env } from '@/lib/env'
import { answerUpload } from './answer-upload'

/** The door for pictures. */
export async function receiveUpload(request: Request): Promise<Response> {
  return answerUpload(request, env().DATA_DIR, send)
}
