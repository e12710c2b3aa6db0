'use client'

import { toast } from '@/components/ui/toast'
import { type FaultKey, useFaultText } from './fault'

type Answer = { status: 'done' | 'faulty' } | { status: 'refused'; code: FaultKey }

/** Says how an action went; true where it went well. */
export function useReport(): (answer: Answer, done: string) => boolean {
  const faultText = useFaultText()
  return (answer, done) => {
    if (answer.status === 'done') toast.success(done)
    else toast.error(faultText(answer.status === 'refused' ? answer.code : 'unknown'))
    return answer.status === 'done'
  }
}
