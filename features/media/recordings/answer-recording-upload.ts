import { fileName, receive } from '@/features/media/receive-file'
import { takingFiles } from '@/features/media/take-file'
import { recordingBytes } from '@/lib/recordings'
import { addRecordingFile } from './commands'
import type { UploadedRecording } from './recording-choice'

/** Each may be large: a handful of them fills a disk. */
const mostAtOnce = 4

/** Answers a request whose body is a recording, with the recording as stories take it or with a fault. */
export const answerRecordingUpload = takingFiles(
  { kind: 'recording', mostAtOnce, limit: recordingBytes },
  async ({ db, person: actor, request, dataDir, path, limit }) => {
    await receive(request, path, limit)
    const originalName = fileName(request, 'recording')
    const { id, format, ...row } = await addRecordingFile(db, {
      dataDir,
      path,
      originalName,
      actor,
    })
    const body: UploadedRecording = { recording: { id, name: row.originalName, format } }
    return { body, status: 200 }
  },
)
