'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { useSiteTime } from '@/components/ui/use-site-time'
import type { RecoverySession } from '@/features/editor/session/use-story-session'
import { ChoiceDialog } from './choice-dialog'

/** Text that was found unsaved is restored, or discarded once that has been said twice. */
export function RecoveryDialog({ recovery, at }: { recovery: RecoverySession; at: string }) {
  const t = useTranslations('newsroom.editor.recovery')
  const { moment } = useSiteTime()
  const [isDropping, setDropping] = useState(false)
  const time = moment(at)
  const take = async () => {
    if (!(await recovery.take())) toast.error(t('notNow'))
  }
  if (isDropping) {
    return (
      <ChoiceDialog
        title={t('dropTitle')}
        actions={[
          { label: t('dropForGood'), onPress: recovery.drop },
          { label: t('back'), onPress: () => setDropping(false), isMain: true },
        ]}
        onClose={() => setDropping(false)}
      >
        <p>{t('dropExplanation', { time })}</p>
      </ChoiceDialog>
    )
  }
  return (
    <ChoiceDialog
      title={t('title')}
      actions={[
        { label: t('drop'), onPress: () => setDropping(true) },
        { label: t('take'), onPress: take, isMain: true },
      ]}
      onClose={take}
    >
      <p>{t('explanation', { time })}</p>
    </ChoiceDialog>
  )
}
