import type { UploadAnswer } from './answer-upload'

/** Carries the file's name, percent-encoded. */
export const nameHeader = 'x-file-name'

export const uploadPath = '/api/media'

/** Sends a picture to the library. Throws where the newsroom cannot be reached. */
export async function uploadPicture(file: File): Promise<UploadAnswer> {
  const response = await fetch(uploadPath, {
    method: 'POST',
    body: file,
    headers: { [nameHeader]: encodeURIComponent(file.name) },
  })
  return response.json()
}
