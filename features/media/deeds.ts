import { z } from 'zod'
import type { Db } from '@/db/client'
import { inTurn, isBusy } from '@/db/turn'
import { busy } from '@/features/access/busy'
import type { Person } from '@/features/access/person'
import { type Action, can } from '@/features/access/policy'
import {
  type DoorRefusal,
  type PictureRefusal,
  Refused,
  refusalCode,
} from '@/features/access/refused'
import { locales } from '@/lib/i18n/locales'
import { isMediaId } from '@/lib/ids'
import { deletePicture, editPicture } from './commands'
import { getPicture, listUses, type PictureUse } from './library'

/** Why nothing was done; `uses` are the stories that show a picture `in-use`. */
export type MediaRefusal = {
  status: 'refused'
  code: PictureRefusal | DoorRefusal
  uses?: PictureUse[]
}

export type MediaOutcome = { status: 'done' } | MediaRefusal

type Doing = { db: Db; dataDir: string; person: Person; at: string }

const words = z.partialRecord(z.enum(locales), z.string().max(2000)).optional()
const share = z.number().min(0).max(1)
const idSchema = z.string().refine(isMediaId)

const changeSchema = z.strictObject({
  mediaId: idSchema,
  changes: z.strictObject({
    alt: words,
    caption: words,
    credit: words,
    focal: z.strictObject({ x: share, y: share }).optional(),
  }),
})

/** Saves what a person changed about a picture. */
export async function changePicture(doing: Doing, asked: unknown): Promise<MediaOutcome> {
  const read = changeSchema.safeParse(asked)
  if (!read.success) return { status: 'refused', code: 'malformed' }
  const { db, person, at } = doing
  return asAllowed(doing, 'media.edit', read.data.mediaId, async () => {
    await inTurn(db, () => editPicture(db, { ...read.data, actor: person, at }))
  })
}

/** Takes a picture out of the library, unless a story shows it. */
export async function removePicture(doing: Doing, asked: unknown): Promise<MediaOutcome> {
  const read = idSchema.safeParse(asked)
  if (!read.success) return { status: 'refused', code: 'malformed' }
  const { db, dataDir, person, at } = doing
  return asAllowed(doing, 'media.delete', read.data, () =>
    deletePicture(db, dataDir, { mediaId: read.data, actor: person, at }),
  )
}

async function asAllowed(
  { db, person }: Doing,
  action: Action,
  mediaId: string,
  run: () => void | Promise<void>,
): Promise<MediaOutcome> {
  const picture = getPicture(db, mediaId)
  if (!picture) return { status: 'refused', code: 'no-picture' }
  if (!can(person, action, { ownerId: picture.uploadedBy })) {
    return { status: 'refused', code: 'forbidden' }
  }
  try {
    await run()
    return { status: 'done' }
  } catch (error) {
    if (isBusy(error)) return busy
    if (!(error instanceof Refused)) throw error
    const uses = error.code === 'in-use' ? { uses: listUses(db, mediaId) } : {}
    return { status: 'refused', code: refusalCode(error), ...uses }
  }
}
