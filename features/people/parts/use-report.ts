'use client'

import { toast } from '@/components/ui/toast'
import type { Outcome } from '@/features/people/outcome'
import { useFaultText } from './fault'

/** Says how an action went; true where it went well. */
export function useReport(): (outcome: Outcome, done: string) => boolean {
  const faultText = useFaultText()
  return (outcome, done) => {
    if (outcome.status === 'done') toast.success(done)
    else toast.error(faultText(outcome.status === 'refused' ? outcome.code : 'unknown'))
    return outcome.status === 'done'
  }
}
