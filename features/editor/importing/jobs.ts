import { job } from '@/features/workshop/job'
import type { readGiven } from './read-document'
import type { readFile } from './read-file'

/** What the bench for texts is asked for. */

export const readGivenJob = job<typeof readGiven>(
  'features/editor/importing/read-document.ts',
  'readGiven',
)

export const readFileJob = job<typeof readFile>(
  'features/editor/importing/read-file.ts',
  'readFile',
)
