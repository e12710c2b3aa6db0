import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@/db/client'
import { recordings } from '@/db/schema/media'
import { doorOf, type Turned } from '@/features/access/door'
import type { Subject } from '@/features/access/policy'
import { type PictureRefusal, Refused } from '@/features/access/refused'
import { isMediaId } from '@/lib/ids'
import { deleteRecording } from './commands'
import type { RecordingChoice } from './recording-choice'

const mostShown = 100

const { errand } = doorOf<PictureRefusal>()

/** The newest recordings of the library. */
export const findRecordings = errand({
  schema: z.strictObject({}),
  action: 'media.upload',
  run: ({ db }) => {
    const { id, originalName: name, format, createdAt } = recordings
    const found: RecordingChoice[] = db
      .select({ id, name, format })
      .from(recordings)
      .orderBy(desc(createdAt), desc(id))
      .limit(mostShown)
      .all()
    return { status: 'done' as const, recordings: found }
  },
})

export type RecordingOutcome = { status: 'done' } | Turned<PictureRefusal>

/** Takes a recording out of the library, unless a story plays it. */
export const removeRecording = (dataDir: string) =>
  errand({
    schema: z.strictObject({ id: z.string().refine(isMediaId) }),
    action: 'media.delete',
    subjectOf,
    run: async ({ db, person: actor, at, input: { id } }): Promise<RecordingOutcome> => {
      await deleteRecording(db, dataDir, { id, actor, at })
      return { status: 'done' }
    },
  })

function subjectOf(db: Db, { id }: { id: string }): Subject {
  const ownerId = recordings.uploadedBy
  const row = db.select({ ownerId }).from(recordings).where(eq(recordings.id, id)).get()
  if (!row) throw new Refused('no-recording')
  return row
}
