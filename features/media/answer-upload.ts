import type { Db } from '@/db/client'
import { type Actor, can } from '@/features/people/policy'
import { addPicture } from './commands'
import { getPicture } from './library'
import { byteLimit } from './limits'
import { type MediaChoice, toMediaChoice } from './media-choice'
import { PictureRefused, type RefusalCode } from './picture-refused'
import { pictureId } from './store-picture'
import { nameHeader } from './upload'

/** `isKnown` where the same bytes were in the library before. */
export type UploadAnswer = { media: MediaChoice; isKnown: boolean } | { code: UploadFault }

export type UploadFault = RefusalCode | 'signed-out' | 'forbidden' | 'foreign-origin'

const statuses: Record<UploadFault, number> = {
  'signed-out': 401,
  forbidden: 403,
  'foreign-origin': 403,
  'no-picture': 404,
  'in-use': 409,
  'bytes-over-limit': 413,
  'kind-not-accepted': 415,
  'pixels-over-limit': 422,
  damaged: 422,
}

type Receiver = {
  db: Db
  dataDir: string
  person: (Actor & { name: string }) | null
}

/** Answers a request whose body is a picture, with the picture as stories take it or with a fault. */
export async function answerUpload(
  request: Request,
  { db, dataDir, person }: Receiver,
): Promise<Response> {
  if (!isFromHere(request)) return fault('foreign-origin')
  if (!person) return fault('signed-out')
  if (!can(person, 'media.upload')) return fault('forbidden')
  try {
    const bytes = await readBody(request)
    const isKnown = getPicture(db, pictureId(bytes)) !== undefined
    const row = await addPicture(db, dataDir, bytes, fileName(request), person)
    return answer({ media: toMediaChoice(row), isKnown }, isKnown ? 200 : 201)
  } catch (error) {
    if (!(error instanceof PictureRefused)) throw error
    return fault(error.code)
  }
}

/** Whether one of our own pages asks; another site's form could send a signed-in browser here. */
function isFromHere(request: Request): boolean {
  const origin = request.headers.get('origin')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host
}

/** Stops reading where the limit is passed, whatever length was announced. */
async function readBody(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength
    if (length > byteLimit) throw new PictureRefused('bytes-over-limit')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
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

function fault(code: UploadFault): Response {
  return answer({ code }, statuses[code])
}

function answer(body: UploadAnswer, status: number): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
