import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
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
import { nameOfHash } from './picture-name'
import { nameHeader } from './upload'
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
        const isKnown = getPicture(db, await receive(request, path)) !== undefined
        const given = { dataDir, path, originalName: fileName(request), actor: person }
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

/** Whether one of our own pages asks; another site's form could send a signed-in browser here. */
function isFromHere(request: Request): boolean {
  const origin = request.headers.get('origin')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host
}

/**
 * Writes a body to a file, and says by which name the library would know it. Stops where the limit is
 * passed, whatever length was announced.
 */
async function receive(request: Request, path: string): Promise<string> {
  const hash = createHash('sha256')
  let length = 0
  const measured = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      length += chunk.byteLength
      if (length > byteLimit) throw new Refused('bytes-over-limit')
      hash.update(chunk)
      yield chunk
    }
  }
  const body = request.body ?? new Blob([]).stream()
  await pipeline(body, measured, createWriteStream(path, { mode: 0o600 }))
  return nameOfHash(hash.digest('hex'))
}

/** The file's own name, without the folders that some browsers put before it. */
function fileName(request: Request): string {
  const given = decoded(request.headers.get(nameHeader) ?? '')
  const name = given
    .split(/[\\/]/u)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '')
    .trim()
  return name?.slice(0, 200) || 'picture'
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** The answer that says why a picture was not taken. */
function fault(code: UploadFault): Response {
  return answer({ code }, statuses[code])
}

function answer(body: UploadAnswer, status: number): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
