'use client'

import { useTranslations } from 'next-intl'
import { openIds } from '@/features/editor/agreement'
import type { Agreements } from '@/features/stories/contract'
import { ChoiceDialog } from './choice-dialog'

type Props = {
  /** How the two languages on the screen stand to each other. */
  agreements: Agreements
  onConfirm: (passageIds: string[]) => void
  onClose: () => void
}

/** Asks once before all passages are confirmed that no one has confirmed as they are. */
export function ConfirmAllDialog({ agreements, onConfirm, onClose }: Props) {
  const t = useTranslations('newsroom.editor.agreement')
  const cancel = useTranslations('newsroom.shell')('cancel')
  const ids = openIds(agreements)
  const confirm = () => {
    onConfirm(ids)
    onClose()
  }
  return (
    <ChoiceDialog
      title={t('ask')}
      actions={[
        { label: cancel, onPress: onClose },
        { label: t('yes'), onPress: confirm, isMain: true },
      ]}
      onClose={onClose}
    >
      <p>{t('askExplanation', { count: ids.length })}</p>
    </ChoiceDialog>
  )
}
