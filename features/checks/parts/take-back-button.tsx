'use client'

import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { useReport } from '@/components/newsroom/form/use-report'
import { Button } from '@/components/ui/button'
import { takeBack } from '@/features/checks/actions'

type Props = { storyId: number; waiverId: number }

/** Has what was let stand be a finding again. */
export function TakeBackButton({ storyId, waiverId }: Props) {
  const t = useTranslations('checks.waivers')
  const report = useReport()
  const [isBusy, startTransition] = useTransition()
  const act = () =>
    startTransition(async () => {
      await report(async () => {
        const { status } = await takeBack({ storyId, waiverId })
        return status === 'done' ? { status } : { status: 'refused', code: 'unknown' }
      }, t('takenBack'))
    })
  return (
    <Button variant="secondary" size="small" aria-busy={isBusy} onClick={act}>
      {t('takeBack')}
    </Button>
  )
}
