import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import { locales } from '@/lib/i18n/locales'
import { listMatches, type Match } from './matches'

const { errand } = doorOf<never>()

/** Longer panels are found by their beginning. */
export const longestAsked = 10_000

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
