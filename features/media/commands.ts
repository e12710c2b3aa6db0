import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { media } from '@/db/schema/media'
import { type Doer, recordEvent } from '@/features/people/audit'
import type { PerLocale } from '@/lib/i18n/locales'
import type { FocalPoint } from './crops'
import { listUses } from './library'
import { pictureMimes } from './limits'
import { mediaFolder } from './media-folder'
import { PictureRefused } from './picture-refused'
import { readSuggestions } from './read-suggestions'
import { storePicture } from './store-picture'

export type MediaRow = typeof media.$inferSelect

/**
 * Takes a picture into the library: its renditions into the data folder, its row into the database.
 * The same bytes again give the row that is there. Throws PictureRefused.
 */
export async function addPicture(
  db: Db,
  dataDir: string,
  bytes: Uint8Array,
  originalName: string,
  actor?: Doer,
): Promise<MediaRow> {
  const { kind, ...picture } = await storePicture(bytes, dataDir)
  const suggestions = await readSuggestions(bytes)
  const at = new Date().toISOString()
  return db.transaction((tx) => {
    const isNew = !tx.select({ id: media.id }).from(media).where(eq(media.id, picture.id)).get()
    if (isNew && actor)
      recordPicture(tx, { actor, at, action: 'media.upload' }, picture.id, originalName)
    return tx
      .insert(media)
      .values({
        ...picture,
        mime: pictureMimes[kind],
        originalName,
        suggestions,
        uploadedBy: actor?.id ?? null,
        createdAt: at,
      })
      .onConflictDoUpdate({ target: media.id, set: { widths: picture.widths } })
      .returning()
      .get()
  })
}

export type PictureWords = {
  alt: PerLocale<string>
  caption: PerLocale<string>
  credit: PerLocale<string>
}

/** Sets the words beside a picture, as stories get them when they take it. Throws PictureRefused. */
export function describePicture(db: Db, mediaId: string, words: PictureWords): void {
  const { changes } = db.update(media).set(words).where(eq(media.id, mediaId)).run()
  if (changes === 0) throw new PictureRefused('no-picture')
}

/** Sets the point that every crop keeps; readers see it with their next page. Throws PictureRefused. */
export function setFocalPoint(db: Db, mediaId: string, { x, y }: FocalPoint): void {
  const { changes } = db
    .update(media)
    .set({ focalX: x, focalY: y })
    .where(eq(media.id, mediaId))
    .run()
  if (changes === 0) throw new PictureRefused('no-picture')
}

/** Takes a picture and its files away, unless a story shows it. Throws PictureRefused. */
export async function deletePicture(
  db: Db,
  dataDir: string,
  { mediaId, actor, at }: { mediaId: string; actor: Doer; at: string },
): Promise<void> {
  db.transaction((tx) => {
    const row = tx.select().from(media).where(eq(media.id, mediaId)).get()
    if (!row) throw new PictureRefused('no-picture')
    if (listUses(tx, mediaId).length > 0) throw new PictureRefused('in-use')
    tx.delete(media).where(eq(media.id, mediaId)).run()
    recordPicture(tx, { actor, at, action: 'media.delete' }, mediaId, row.originalName)
  })
  await rm(join(mediaFolder(dataDir), mediaId), { recursive: true, force: true })
}

type Act = { actor: Doer; at: string; action: string }

function recordPicture(tx: Tx, act: Act, mediaId: string, name: string): void {
  recordEvent(tx, { ...act, subjectType: 'picture', subjectId: mediaId, details: { name } })
}
