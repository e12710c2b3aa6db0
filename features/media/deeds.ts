import { z } from 'zod'
import type { Db } from '@/db/client'
import { doorOf, type Turned } from '@/features/access/door'
import type { Subject } from '@/features/access/policy'
import { type PictureRefusal, Refused } from '@/features/access/refused'
import { locales } from '@/lib/i18n/locales'
import { isMediaId } from '@/lib/ids'
import { deletePicture, editPicture } from './commands'
import { getPicture, listPictures, listUses, type PictureUse } from './library'
import { toMediaChoice } from './media-choice'

/** Why nothing was done; `uses` are the stories that show a picture `in-use`. */
export type MediaRefusal = Turned<PictureRefusal> & { uses?: PictureUse[] }

export type MediaOutcome = { status: 'done' } | MediaRefusal

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

const { deed, errand } = doorOf<PictureRefusal>()
const done = { status: 'done' } as const

/** Saves what a person changed about a picture. */
export const changePicture = deed({
  schema: changeSchema,
  action: 'media.edit',
  subjectOf,
  run: ({ db, person: actor, at, input }) => {
    editPicture(db, { ...input, actor, at })
    return done
  },
})

/** Takes a picture out of the library, unless a story shows it. */
export const removePicture = (dataDir: string) =>
  errand({
    schema: z.strictObject({ mediaId: idSchema }),
    action: 'media.delete',
    subjectOf,
    run: async ({ db, person: actor, at, input: { mediaId } }): Promise<MediaOutcome> => {
      try {
        await deletePicture(db, dataDir, { mediaId, actor, at })
        return done
      } catch (error) {
        if (!(error instanceof Refused) || error.code !== 'in-use') throw error
        return { status: 'refused', code: 'in-use', uses: listUses(db, mediaId) }
      }
    },
  })

/** A page of the pictures that hold the words asked for, newest first, as stories take them. */
export const findPictures = errand({
  schema: z.object({
    text: z.string().max(200).catch(''),
    page: z.number().int().min(1).catch(1),
  }),
  action: 'media.upload',
  run: ({ db, input }) => {
    const { pictures, ...page } = listPictures(db, input)
    return { ...done, pictures: pictures.map(toMediaChoice), ...page }
  },
})

function subjectOf(db: Db, asked: { mediaId: string }): Subject {
  const picture = getPicture(db, asked.mediaId)
  if (!picture) throw new Refused('no-picture')
  return { ownerId: picture.uploadedBy }
}
