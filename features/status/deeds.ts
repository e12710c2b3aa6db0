import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import { askExamination } from './examinations'

/** Has the data folder looked over, as soon as whoever has the duties comes to it. */
export const lookAgain = doorOf<never>().deed({
  schema: z.undefined(),
  action: 'status.read',
  run: ({ db }) => {
    askExamination(db, Date.now())
    return { status: 'done' as const }
  },
})
