import { nameHeader, type UploadProblem } from '@/features/media/upload'
import { carried } from '@/lib/carry-person'
import { recordingBytes } from '@/lib/recordings'
import type { RecordingChoice } from './recording-choice'

type Outcome = { recording: RecordingChoice } | { code: UploadProblem }

/** Sends a recording to the library. Never throws. */
export function uploadRecording(file: File, onProgress: (share: number) => void): Promise<Outcome> {
  if (file.size > recordingBytes) return Promise.resolve({ code: 'bytes-over-limit' })
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/recordings')
    request.setRequestHeader(nameHeader, encodeURIComponent(file.name))
    for (const [name, value] of carried()) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(read(request.responseText))
    request.onerror = () => resolve({ code: 'unreachable' })
    request.send(file)
  })
}

function read(text: string): Outcome {
  try {
    return JSON.parse(text)
  } catch {
    return { code: 'unknown' }
  }
}
