import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { recordings } from '@/db/schema/media'
import { inTurn } from '@/db/turn'
import { Refused } from '@/features/access/refused'
import { type Doer, recordEvent } from '@/features/audit/events'
import { keepRecordingJob } from '@/features/media/jobs'
import { listUses } from '@/features/media/library'
import { mediaFolder } from '@/features/media/media-folder'
import { benches } from '@/features/workshop/benches'

export type RecordingRow = typeof recordings.$inferSelect

type Given = { dataDir: string; path: string; originalName: string; actor: Doer | undefined }

/**
 * Takes the recording in a file into the library. The same bytes again give the row that is there.
 * Throws Refused.
 */
export async function addRecordingFile(
  db: Db,
  { dataDir, path, originalName, actor }: Given,
): Promise<RecordingRow> {
  const kept = await benches().pictures.do(keepRecordingJob, { path, dataDir })
  if ('refused' in kept) throw new Refused(kept.refused)
  const at = new Date().toISOString()
  return inTurn(db, (tx) => {
    const known = tx.select().from(recordings).where(eq(recordings.id, kept.id)).get()
    if (known) return known
    if (actor) {
      const subject = { subjectType: 'recording', subjectId: kept.id }
      const details = { name: originalName }
      recordEvent(tx, { actor, at, action: 'media.uploadRecording', ...subject, details })
    }
    const row = { ...kept, originalName, uploadedBy: actor?.id ?? null, createdAt: at }
    return tx.insert(recordings).values(row).returning().get()
  })
}

/** Takes a recording and its file away, unless a story plays it. Throws Refused. */
export async function deleteRecording(
  db: Db,
  dataDir: string,
  { id, actor, at }: { id: string; actor: Doer; at: string },
): Promise<void> {
  await inTurn(db, (tx) => {
    const row = tx.select().from(recordings).where(eq(recordings.id, id)).get()
    if (!row) throw new Refused('no-recording')
    if (listUses(tx, id).length > 0) throw new Refused('in-use')
    tx.delete(recordings).where(eq(recordings.id, id)).run()
    const subject = { subjectType: 'recording', subjectId: id }
    const details = { name: row.originalName }
    recordEvent(tx, { actor, at, action: 'media.deleteRecording', ...subject, details })
  })
  await rm(join(mediaFolder(dataDir), id), { recursive: true, force: true })
}
