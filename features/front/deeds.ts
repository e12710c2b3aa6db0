import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import type { FrontRefusal } from '@/features/access/refused'
import { locales } from '@/lib/i18n/locales'
import { slotCount } from './arrangement'
import { arrangeFront } from './commands'
import { findFrontStories } from './queries'

const pinSchema = z.strictObject({
  slot: z
    .int()
    .min(0)
    .max(slotCount - 1),
  locale: z.enum(locales),
  number: z.int().positive(),
  expiresAt: z.iso.datetime().nullable(),
})

const pinsSchema = z.array(pinSchema).max(slotCount * locales.length)

const arrangingSchema = z.strictObject({ pins: pinsSchema, basis: pinsSchema })

const searchSchema = z.strictObject({ locale: z.enum(locales), words: z.string().max(10_000) })

const { deed, errand } = doorOf<FrontRefusal>()

export const arrange = deed({
  schema: arrangingSchema,
  action: 'front.arrange',
  run: ({ db, person: actor, at, input }) => {
    arrangeFront(db, { ...input, actor, at })
    return { status: 'done' as const }
  },
})

/** The stories that can be pinned. */
export const findStories = errand({
  schema: searchSchema,
  action: 'front.arrange',
  run: ({ input: { locale, words } }) => ({
    status: 'done' as const,
    stories: findFrontStories(locale, words),
  }),
})
