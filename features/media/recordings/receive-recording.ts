import { send } from '@/features/access/door'
import { env } from '@/lib/env'
import { answerRecordingUpload } from './answer-recording-upload'

/** The door for recordings. */
export async function receiveRecording(request: Request): Promise<Response> {
  return answerRecordingUpload(request, env().DATA_DIR, send)
}
