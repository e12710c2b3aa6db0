import { sendFile } from '@/features/media/send-file'
import { recordingBytes } from '@/lib/recordings'
import type { UploadedRecording } from './recording-choice'

/** Sends a recording to the library. Never throws. */
export function uploadRecording(file: File, onProgress: (share: number) => void) {
  const limit = recordingBytes
  return sendFile<UploadedRecording>('/api/recordings', file, { limit, onProgress })
}
