'use server'

import { z } from 'zod'
import { getDb } from '@/db/client'
import { inTurn, isBusy } from '@/db/turn'
import { busy } from '@/features/access/busy'
import { type Refusal, Refused, refusalCode } from '@/features/access/refused'
import { authorise } from '@/features/access/session'
import { locales } from '@/lib/i18n/locales'
import { type FrontStory, slotCount } from './arrangement'
import { arrangeFront, type FrontRefusal } from './commands'
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

export type Arranged =
  | { status: 'done' }
  | Refusal
  | { status: 'refused'; code: FrontRefusal; number: number | null }

export async function saveArrangement(asked: unknown): Promise<Arranged> {
  const read = arrangingSchema.safeParse(asked)
  if (!read.success) return { status: 'refused', code: 'malformed' }
  const { pins, basis } = read.data
  const admission = await authorise('front.arrange')
  if (admission.status === 'refused') return admission
  try {
    const at = new Date().toISOString()
    const db = getDb()
    await inTurn(db, () => arrangeFront(db, { pins, basis, actor: admission.person, at }))
    return { status: 'done' }
  } catch (error) {
    if (isBusy(error)) return busy
    if (!(error instanceof Refused)) throw error
    return { status: 'refused', code: refusalCode(error), number: error.number }
  }
}

/** The stories that can be pinned; none for those who may not. */
export async function findStories(locale: unknown, words: unknown): Promise<FrontStory[]> {
  const admission = await authorise('front.arrange')
  if (admission.status === 'refused') return []
  const read = searchSchema.safeParse({ locale, words })
  return read.success ? findFrontStories(read.data.locale, read.data.words) : []
}
