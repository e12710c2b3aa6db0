import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { media } from '@/db/schema/media'
import { inTurn } from '@/db/turn'
import { Refused } from '@/features/access/refused'
import { type Doer, recordEvent } from '@/features/audit/events'
import { dropPicture, indexPicture } from '@/features/search/pictures'
import { benches } from '@/features/workshop/benches'
import type { PerLocale } from '@/lib/i18n/locales'
import type { FocalPoint } from './crops'
import { withDraft } from './draft-file'
import { takePictureJob } from './jobs'
import { listUses } from './library'
import { pictureMimes } from './limits'
import { mediaFolder } from './media-folder'
import { type PictureChanges, wordNames } from './picture-changes'
import type { StoredPicture } from './store-picture'

export type MediaRow = typeof media.$inferSelect

/** Nobody acts where the picture comes with the installation; that is not recorded. */
type PictureAct = { mediaId: string; actor?: Doer; at: string }

type GivenPicture = { dataDir: string; path: string; originalName: string; actor: Doer | undefined }

/** `addPictureFile` for bytes at hand. */
export async function addPicture(
  db: Db,
  dataDir: string,
  bytes: Uint8Array,
  originalName: string,
  actor?: Doer,
): Promise<MediaRow> {
  return withDraft(dataDir, async (path) => {
    await writeFile(path, bytes)
    return addPictureFile(db, { dataDir, path, originalName, actor })
  })
}

/**
 * Takes the picture in a file into the library: its renditions into the data folder, its row into the
 * database. The same bytes again give the row that is there. Throws Refused.
 */
export async function addPictureFile(
  db: Db,
  { dataDir, path, originalName, actor }: GivenPicture,
): Promise<MediaRow> {
  const { kind, ...picture } = await taken(path, dataDir)
  const { widths, frames, colour, suggestions } = picture
  const at = new Date().toISOString()
  return inTurn(db, (tx) => {
    const isNew = !tx.select({ id: media.id }).from(media).where(eq(media.id, picture.id)).get()
    if (isNew) {
      recordPicture(tx, { actor, at, action: 'media.upload' }, { id: picture.id, originalName })
    }
    const row = tx
      .insert(media)
      .values({
        ...picture,
        mime: pictureMimes[kind],
        originalName,
        uploadedBy: actor?.id ?? null,
        createdAt: at,
      })
      .onConflictDoUpdate({ target: media.id, set: { widths, frames, colour, suggestions } })
      .returning()
      .get()
    indexPicture(tx, row)
    return row
  })
}

async function taken(path: string, dataDir: string): Promise<StoredPicture> {
  const taken = await benches().pictures.do(takePictureJob, { path, dataDir })
  if ('refused' in taken) throw new Refused(taken.refused)
  return taken
}

/** Changes a picture's words and the point that every crop keeps. Throws Refused. */
export function editPicture(
  db: Db,
  { mediaId, changes, actor, at }: PictureAct & { changes: PictureChanges },
): MediaRow {
  const { focal, ...words } = changes
  return db.transaction(
    (tx) => {
      const row = getRow(tx, mediaId)
      const merged = wordNames.flatMap((name) =>
        words[name] ? [[name, written({ ...row[name], ...words[name] })]] : [],
      )
      // A column that is named moves readers' pages on, changed or not.
      const values = { ...Object.fromEntries(merged), ...(focal && toColumns(focal)) }
      if (isDeepStrictEqual({ ...row, ...values }, row)) {
        if (actor) throw new Refused('nothing-new')
        return row
      }
      recordPicture(tx, { actor, at, action: 'media.edit' }, row)
      const edited = tx.update(media).set(values).where(eq(media.id, mediaId)).returning().get()
      indexPicture(tx, edited)
      return edited
    },
    { behavior: 'immediate' },
  )
}

/** Takes a picture and its files away, unless a story shows it. Throws Refused. */
export async function deletePicture(
  db: Db,
  dataDir: string,
  { mediaId, actor, at }: PictureAct,
): Promise<void> {
  await inTurn(db, (tx) => {
    const row = getRow(tx, mediaId)
    if (listUses(tx, mediaId).length > 0) throw new Refused('in-use')
    tx.delete(media).where(eq(media.id, mediaId)).run()
    dropPicture(tx, mediaId)
    recordPicture(tx, { actor, at, action: 'media.delete' }, row)
  })
  await rm(join(mediaFolder(dataDir), mediaId), { recursive: true, force: true })
}

function getRow(tx: Tx, mediaId: string): MediaRow {
  const row = tx.select().from(media).where(eq(media.id, mediaId)).get()
  if (!row) throw new Refused('no-picture')
  return row
}

/** Only the languages in which something is written. */
function written(words: PerLocale<string>): PerLocale<string> {
  const trimmed = Object.entries(words).map(([locale, text]) => [locale, text.trim()])
  return Object.fromEntries(trimmed.filter(([, text]) => text))
}

const toColumns = ({ x, y }: FocalPoint) => ({ focalX: x, focalY: y })

type Act = { actor: Doer | undefined; at: string; action: string }

function recordPicture(
  tx: Tx,
  { actor, ...act }: Act,
  { id, originalName }: Pick<MediaRow, 'id' | 'originalName'>,
): void {
  if (!actor) return
  const details = { name: originalName }
  recordEvent(tx, { ...act, actor, subjectType: 'picture', subjectId: id, details })
}
