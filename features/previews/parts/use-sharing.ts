'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { faultOfThrown } from '@/components/newsroom/form/thrown'
import { toast } from '@/components/ui/toast'
import type { StoryRefused } from '@/features/stories/story-deed'
import { type NotDone, useRefusalText } from '@/features/workflow/parts/refusal-text'

type Answer = { status: 'done' } | StoryRefused

type Sharing = {
  isBusy: boolean
  /** Does it once, says how it went, and has the page show what is true now. */
  run: (act: () => Promise<Answer>, done: string) => Promise<void>
}

export function useSharing(): Sharing {
  const router = useRouter()
  const refusalText = useRefusalText()
  const [isBusy, setBusy] = useState(false)
  return {
    isBusy,
    async run(act, done) {
      if (isBusy) return
      setBusy(true)
      const outcome = await act().catch((error): NotDone => ({ code: faultOfThrown(error) }))
      setBusy(false)
      if ('code' in outcome) toast.error(refusalText(outcome))
      else toast.success(done)
      router.refresh()
    },
  }
}
