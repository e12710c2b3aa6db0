import { carried } from '@/lib/carry-person'
import { byteLimit } from './limits'
import type { UploadAnswer, UploadFault } from './upload-answer'

/** Carries the file's name, percent-encoded. */
export const nameHeader = 'x-file-name'

export const uploadPath = '/api/media'

export const originalPath = (id: string) => `${uploadPath}/${id}/original`

/** `unreachable`: no answer came; `unknown`: one that says nothing of the picture. */
export type UploadProblem = UploadFault | 'unreachable' | 'unknown'

export type UploadOutcome = UploadAnswer | { code: UploadProblem }

/**
 * Sends a picture to the library. Never throws.
 * @param onProgress told the share that is sent, which `fetch` does not know
 */
export function uploadPicture(
  file: File,
  onProgress: (share: number) => void = () => {},
): Promise<UploadOutcome> {
  if (file.size > byteLimit) return Promise.resolve({ code: 'bytes-over-limit' })
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', uploadPath)
    request.setRequestHeader(nameHeader, encodeURIComponent(file.name))
    for (const [name, value] of carried()) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(read(request.responseText))
    request.onerror = () => resolve({ code: 'unreachable' })
    request.send(file)
  })
}

function read(text: string): UploadOutcome {
  try {
    return JSON.parse(text)
  } catch {
    return { code: 'unknown' }
  }
}
