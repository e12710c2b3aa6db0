'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { faultOfThrown } from '@/components/newsroom/form/thrown'
import { useConfirm } from '@/components/newsroom/shell/confirm'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { restore } from '@/features/history/actions'
import { type NotDone, useRefusalText } from '@/features/workflow/parts/refusal-text'

type Props = {
  storyId: number
  seq: number
  /** When the version was written, in words. */
  time: string
  storyHref: string
}

/** Brings a version back as the newest, after asking. */
export function RestoreButton({ storyId, seq, time, storyHref }: Props) {
  const t = useTranslations('newsroom.history')
  const refusalText = useRefusalText()
  const confirm = useConfirm()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)

  async function ask(): Promise<void> {
    const isSure = await confirm({
      title: t('restoreTitle', { seq }),
      description: t('restoreText', { time }),
      confirmLabel: t('restore'),
      isDangerous: false,
    })
    if (!isSure) return
    setBusy(true)
    const outcome = await restore({ storyId, seq }).catch(
      (error): NotDone => ({ code: faultOfThrown(error) }),
    )
    setBusy(false)
    if ('code' in outcome) toast.error(refusalText(outcome))
    else {
      const action = { label: t('openStory'), onClick: () => router.push(storyHref) }
      toast.success(t('restored', { seq }), { action })
      router.refresh()
    }
  }

  return (
    <Button
      variant="secondary"
      size="small"
      aria-label={t('restoreRevision', { seq })}
      aria-disabled={isBusy}
      onClick={() => isBusy || ask()}
    >
      {t('restore')}
    </Button>
  )
}
