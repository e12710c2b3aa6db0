import { z } from 'zod'
import { contentBounds } from '@/features/stories/content-bounds'
import { shapeParts } from './shape'

const text = z.string().max(contentBounds.characters)
const shape = z.record(z.enum(shapeParts), z.int().min(0))

/** A passage as a writer's page has it on the screen. */
export const passageTextSchema = z.strictObject({
  zh: text,
  en: text,
  emptyOnPurpose: z
    .array(z.enum(['zh', 'en']))
    .max(2)
    .optional(),
  shapes: z.strictObject({ zh: shape, en: shape }).optional(),
})
