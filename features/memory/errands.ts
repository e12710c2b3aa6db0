import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import { locales } from '@/lib/i18n/locales'
import { type MemoryImported, importMemory as takeIn } from './import-memory'
import { listMatches, type Match } from './matches'
import { fileSize } from './tmx/bounds'
import type { Unreadable } from './tmx/tmx-fault'

const { errand } = doorOf<never>()

/** Longer panels are found by their beginning. */
export const longestAsked = 10_000

/** Takes in a memory of another program. */
export const importMemory = errand({
  schema: z.strictObject({ text: z.string() }),
  size: fileSize,
  action: 'memory.exchange',
  run: ({ db, person, at, input: { text } }): Promise<MemoryImported | Unreadable> =>
    takeIn(db, { text, person, at }),
})

/** How a text was said in another language before. */
export const findMatches = errand({
  schema: z
    .strictObject({
      text: z.string().max(longestAsked),
      from: z.enum(locales),
      to: z.enum(locales),
    })
    .refine(({ from, to }) => from !== to),
  action: 'story.read',
  run: ({ db, input }): { status: 'found'; matches: Match[] } => ({
    status: 'found',
    matches: listMatches(db, input),
  }),
})
