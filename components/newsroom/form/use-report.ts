'use client'

import { toast } from '@/components/ui/toast'
import { type FaultKey, useFaultText } from './fault'
import { faultOfThrown } from './thrown'

type Answer = { status: 'done' | 'faulty' } | { status: 'refused'; code: FaultKey }

/**
 * Has the server do something and says how it went, also where no answer came; true where it went
 * well.
 */
export function useReport(): (act: () => Promise<Answer>, done: string) => Promise<boolean> {
  const faultText = useFaultText()
  return async (act, done) => {
    const answer = await act().catch(
      (error): Answer => ({ status: 'refused', code: faultOfThrown(error) }),
    )
    if (answer.status === 'done') toast.success(done)
    else toast.error(faultText(answer.status === 'refused' ? answer.code : 'unknown'))
    return answer.status === 'done'
  }
}
