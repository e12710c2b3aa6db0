import { pictureLimits } from '@/features/workshop/limits'
import { addPictureFile } from './commands'
import { getPicture } from './library'
import { byteLimit } from './limits'
import { toMediaChoice } from './media-choice'
import { fileName, receive } from './receive-file'
import { takingFiles } from './take-file'
import type { UploadedPicture } from './upload-answer'

/** Answers a request whose body is a picture, with the picture as stories take it or with a fault. */
export const answerUpload = takingFiles(
  { kind: 'picture', mostAtOnce: pictureLimits.waiting, limit: byteLimit },
  async ({ db, person: actor, request, dataDir, path, limit }) => {
    const isKnown = getPicture(db, await receive(request, path, limit)) !== undefined
    const originalName = fileName(request, 'picture')
    const row = await addPictureFile(db, { dataDir, path, originalName, actor })
    const body: UploadedPicture = { media: toMediaChoice(row), isKnown }
    return { body, status: isKnown ? 200 : 201 }
  },
)
