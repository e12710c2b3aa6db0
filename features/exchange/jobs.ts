import { job } from '@/features/workshop/job'
import type { openTranslation } from './word/read-word'

/** What the bench for texts is asked for. */
export const openTranslationJob = job<typeof openTranslation>(
  'features/exchange/word/read-word.ts',
  'openTranslation',
)
