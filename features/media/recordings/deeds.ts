import { desc } from 'drizzle-orm'
import { z } from 'zod'
import { recordings } from '@/db/schema/media'
import { doorOf } from '@/features/access/door'
import type { RecordingChoice } from './recording-choice'

const mostShown = 100

const { errand } = doorOf<never>()

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
