'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { useFaultText } from '@/features/people/parts/fault'
import type { Refusal } from '@/features/stories/deed'

type Outcome = { status: 'done' } | Refusal

type Sharing = {
  isBusy: boolean
  /** Does it once, says how it went, and has the page show what is true now. */
  run: (act: () => Promise<Outcome>, done: string) => Promise<void>
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
      const outcome = await act().catch(() => null)
      setBusy(false)
      if (outcome?.status === 'done') toast.success(done)
      else toast.error(refusalText(outcome?.code ?? 'unreachable'))
      router.refresh()
    },
  }
}

function useRefusalText(): (code: Refusal['code'] | 'unreachable') => string | undefined {
  const t = useTranslations('newsroom.preview.refused')
  const faultText = useFaultText()
  return (code) => {
    switch (code) {
      case 'no-story':
      case 'no-link':
        return t(code)
      case 'signed-out':
      case 'forbidden':
      case 'unreachable':
        return faultText(code)
      default:
        return faultText('unknown')
    }
  }
}
