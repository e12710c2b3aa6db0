import { carried } from '@/lib/carry-person'
import type { UploadFault } from './upload-answer'

/** Carries the file's name, percent-encoded. */
export const nameHeader = 'x-file-name'

/** `unreachable`: no answer came; `unknown`: one that says nothing of the file. */
export type UploadProblem = UploadFault | 'unreachable' | 'unknown'

/**
 * Sends a file to the library. Never throws.
 * @param onProgress told the share that is sent, which `fetch` does not know
 */
export function sendFile<Answer>(
  path: string,
  file: File,
  { limit, onProgress }: { limit: number; onProgress: (share: number) => void },
): Promise<Answer | { code: UploadProblem }> {
  if (file.size > limit) return Promise.resolve({ code: 'bytes-over-limit' })
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader(nameHeader, encodeURIComponent(file.name))
    for (const [name, value] of carried()) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(read(request.responseText))
    request.onerror = () => resolve({ code: 'unreachable' })
    request.send(file)
  })
}

function read<Answer>(text: string): Answer | { code: UploadProblem } {
  try {
    return JSON.parse(text)
  } catch {
    return { code: 'unknown' }
  }
}
