import { z } from 'zod'
import { doorOf, type send } from '@/features/access/door'
import { type PictureRefusal, Refused } from '@/features/access/refused'
import { benches } from '@/features/workshop/benches'
import { pictureLimits } from '@/features/workshop/limits'
import { addPictureFile } from './commands'
import { withDraft } from './draft-file'
import { getPicture } from './library'
import { byteLimit } from './limits'
import { toMediaChoice } from './media-choice'
import { fileName, isFromHere, receive } from './receive-file'
import type { UploadAnswer, UploadFault } from './upload-answer'

const statuses: Record<UploadFault, number> = {
  'signed-out': 401,
  forbidden: 403,
  malformed: 400,
  'other-person': 409,
  'foreign-origin': 403,
  'no-picture': 404,
  'in-use': 409,
  'nothing-new': 409,
  'bytes-over-limit': 413,
  'kind-not-accepted': 415,
  heic: 415,
  'pixels-over-limit': 422,
  'sides-over-limit': 422,
  'too-many': 429,
  'too-slow': 422,
  'too-heavy': 422,
  damaged: 422,
  busy: 503,
}

/** How many uploads are in hand, on their way in or waiting to be made. */
let receiving = 0
const mostAtOnce = pictureLimits.waiting

const { errand } = doorOf<PictureRefusal>()

/** Takes in the picture that is the body of a request. */
export const takeUpload = (dataDir: string) =>
  errand({
    schema: z.instanceof(Request),
    action: 'media.upload',
    run: async ({ db, person, input: request }) => {
      const { pictures } = benches()
      // Before anything of it is kept: each that waits takes its size of the disk.
      if (receiving >= mostAtOnce || pictures.isFull) throw new Refused('busy')
      receiving += 1
      const take = async (path: string) => {
        const isKnown = getPicture(db, await receive(request, path, byteLimit)) !== undefined
        const given = { dataDir, path, originalName: fileName(request, 'picture'), actor: person }
        const row = await addPictureFile(db, given)
        return { status: 'done' as const, media: toMediaChoice(row), isKnown }
      }
      try {
        return await pictures.asShareOf(person.id, () => withDraft(dataDir, take))
      } finally {
        receiving -= 1
      }
    },
  })

/**
 * Answers a request whose body is a picture, with the picture as stories take it or with a fault.
 * @param enter does the errand as whoever is signed in
 */
export async function answerUpload(
  request: Request,
  dataDir: string,
  enter: typeof send,
): Promise<Response> {
  if (!isFromHere(request)) return fault('foreign-origin')
  const taken = await enter(takeUpload(dataDir), request)
  if (taken.status === 'refused') return fault(taken.code)
  const { media, isKnown } = taken
  return answer({ media, isKnown }, isKnown ? 200 : 201)
}

/** The answer that says why a picture was not taken. */
export function fault(code: UploadFault): Response {
  return answer({ code }, statuses[code])
}

function answer(body: UploadAnswer, status: number): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
