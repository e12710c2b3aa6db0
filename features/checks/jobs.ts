import { job } from '@/features/workshop/job'
import type { checkTexts } from './check-texts'

/** What the bench for texts is asked for. */

export const checkTextsJob = job<typeof checkTexts>('features/checks/check-texts.ts', 'checkTexts')
