import { z } from 'zod'
import type { Db } from '@/db/client'
import { doorOf, type send } from '@/features/access/door'
import { isFromHere } from '@/features/access/from-here'
import type { Person } from '@/features/access/person'
import { type PictureRefusal, Refused } from '@/features/access/refused'
import { benches } from '@/features/workshop/benches'
import { withDraft } from './draft-file'
import { announcedLength } from './receive-file'
import type { UploadFault } from './upload-answer'

const statuses: Record<UploadFault, number> = {
  'signed-out': 401,
  forbidden: 403,
  malformed: 400,
  'too-large': 413,
  'other-person': 409,
  'foreign-origin': 403,
  'no-picture': 404,
  'no-recording': 404,
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
  'newer-schema': 503,
  'disk-full': 507,
  'disk-shut': 503,
  'damaged-store': 503,
}

type Given = { db: Db; person: Person; request: Request; dataDir: string; path: string }

/** What the library answers for a file. */
type Taken = { body: object; status: number }

const { errand } = doorOf<PictureRefusal>()

/**
 * Makes what answers requests whose bodies are files of one `kind`, with what was made of each or with a
 * fault.
 * @param limit how many bytes one may have: what announces more is refused before any of it is heard
 * @param mostAtOnce how many are in hand, on their way in or waiting to be made: before anything of it is
 * kept, for each takes its size of the disk
 * @param take receives the body at the path of a draft, and takes it into the library
 */
export function takingFiles(
  { kind, mostAtOnce, limit }: { kind: string; mostAtOnce: number; limit: number },
  take: (given: Given & { limit: number }) => Promise<Taken>,
) {
  const taking = (dataDir: string) =>
    errand({
      schema: z.instanceof(Request),
      action: 'media.upload',
      run: async ({ db, person, input: request }) => {
        if (announcedLength(request) > limit) throw new Refused('bytes-over-limit')
        const draft = (path: string) => take({ db, person, request, dataDir, path, limit })
        const among = { kind, most: mostAtOnce }
        const taken = await benches().pictures.asShareOf(
          person.id,
          () => withDraft(dataDir, draft),
          among,
        )
        return { status: 'done' as const, taken }
      },
    })

  /** @param enter does the errand as whoever is signed in */
  return async (request: Request, dataDir: string, enter: typeof send): Promise<Response> => {
    if (!isFromHere(request)) return fault('foreign-origin')
    const answer = await enter(taking(dataDir), request)
    return answer.status === 'refused' ? fault(answer.code) : respond(answer.taken)
  }
}

/** The answer that says why a file was not taken. */
const fault = (code: UploadFault) => respond({ body: { code }, status: statuses[code] })

function respond({ body, status }: Taken): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
