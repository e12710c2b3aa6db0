import { count, desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { recordings } from '@/db/schema/media'
import { people } from '@/db/schema/people'
import { listUses, type PictureUse } from '@/features/media/library'

export type LibraryRecording = typeof recordings.$inferSelect & {
  uploader: string | null
  uses: PictureUse[]
}

export type RecordingsPage = {
  recordings: LibraryRecording[]
  page: number
  pageCount: number
  total: number
}

export const recordingsPerPage = 30

/** A page of the newsroom's own recordings, newest first. A page past the end gives the last one. */
export function listRecordings(tx: Tx, asked = 1): RecordingsPage {
  const total = tx.select({ total: count() }).from(recordings).get()?.total ?? 0
  const pageCount = Math.max(1, Math.ceil(total / recordingsPerPage))
  const page = Math.min(Math.max(1, asked), pageCount)
  const rows = tx
    .select({ recording: recordings, uploader: people.name })
    .from(recordings)
    .leftJoin(people, eq(people.id, recordings.uploadedBy))
    .orderBy(desc(recordings.createdAt), desc(recordings.id))
    .limit(recordingsPerPage)
    .offset((page - 1) * recordingsPerPage)
    .all()
  const found = rows.map(({ recording, uploader }) => ({
    ...recording,
    uploader,
    uses: listUses(tx, recording.id),
  }))
  return { recordings: found, page, pageCount, total }
}
