import { z } from 'zod'
import { doorOf, type send } from '@/features/access/door'
import { type PictureRefusal, Refused } from '@/features/access/refused'
import { fault } from '@/features/media/answer-upload'
import { withDraft } from '@/features/media/draft-file'
import { fileName, isFromHere, receive } from '@/features/media/receive-file'
import { benches } from '@/features/workshop/benches'
import { recordingBytes } from '@/lib/recordings'
import { addRecordingFile } from './commands'

/** How many come in at once: each may take its size of the disk. */
const mostAtOnce = 4
let receiving = 0

const { errand } = doorOf<PictureRefusal>()

/** Takes in the recording that is the body of a request. */
const takeRecording = (dataDir: string) =>
  errand({
    schema: z.instanceof(Request),
    action: 'media.upload',
    run: async ({ db, person, input: request }) => {
      const { pictures } = benches()
      if (receiving >= mostAtOnce || pictures.isFull) throw new Refused('busy')
      receiving += 1
      const take = async (path: string) => {
        await receive(request, path, recordingBytes)
        const originalName = fileName(request, 'recording')
        const row = await addRecordingFile(db, { dataDir, path, originalName, actor: person })
        const recording = { id: row.id, name: row.originalName, format: row.format }
        return { status: 'done' as const, recording }
      }
      try {
        return await pictures.asShareOf(person.id, () => withDraft(dataDir, take))
      } finally {
        receiving -= 1
      }
    },
  })

/**
 * Answers a request whose body is a recording, with the recording as stories take it or with a fault.
 * @param enter does the errand as whoever is signed in
 */
export async function answerRecordingUpload(
  request: Request,
  dataDir: string,
  enter: typeof send,
): Promise<Response> {
  if (!isFromHere(request)) return fault('foreign-origin')
  const taken = await enter(takeRecording(dataDir), request)
  if (taken.status === 'refused') return fault(taken.code)
  const { recording } = taken
  return Response.json({ recording }, { headers: { 'Cache-Control': 'no-store' } })
}
