'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useTransition } from 'react'
import { useReport } from '@/components/newsroom/form/use-report'
import { Button } from '@/components/ui/button'
import { lookAgain } from '@/features/status/actions'

/** In milliseconds; a small newsroom is looked over within a few of them. */
const betweenLooks = 3_000

/** Has the data folder looked over again, and shows what was found once that is done. */
export function LookAgain({ isUnderWay }: { isUnderWay: boolean }) {
  const t = useTranslations('newsroom.status')
  const report = useReport()
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()
  useEffect(() => {
    if (!isUnderWay) return
    const timer = setInterval(() => router.refresh(), betweenLooks)
    return () => clearInterval(timer)
  }, [isUnderWay, router])
  const isWaiting = isBusy || isUnderWay
  const ask = () => startTransition(async () => void (await report(lookAgain, t('lookingAgain'))))
  return (
    <Button
      variant="secondary"
      size="small"
      className="justify-self-start"
      aria-disabled={isWaiting}
      onClick={() => isWaiting || ask()}
    >
      {t('lookAgain')}
    </Button>
  )
}
