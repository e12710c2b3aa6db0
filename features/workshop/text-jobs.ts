import { readGiven } from '@/features/editor/importing/read-document'
import { readFile } from '@/features/editor/importing/read-file'
import { compareStored } from '@/features/history/comparison'
import { serve } from './serve'

export const textJobs = { readFile, readGiven, compareStored }

serve(textJobs)
