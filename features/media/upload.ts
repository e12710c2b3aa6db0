import { byteLimit } from './limits'
import { sendFile } from './send-file'
import type { UploadedPicture } from './upload-answer'

export const uploadPath = '/api/media'

export const originalPath = (id: string) => `${uploadPath}/${id}/original`

/** Sends a picture to the library. Never throws. */
export function uploadPicture(file: File, onProgress: (share: number) => void = () => {}) {
  return sendFile<UploadedPicture>(uploadPath, file, { limit: byteLimit, onProgress })
}
