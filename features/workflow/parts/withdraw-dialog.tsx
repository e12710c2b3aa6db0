'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DialogActions, DialogClose } from '@/components/ui/dialog'
import { withdraw } from '@/features/publishing/actions'
import { locales, type PerLocale } from '@/lib/i18n/locales'
import { GivesWay } from './gives-way'
import { NoteFields } from './note-fields'
import { RefusalNote } from './refusal-text'
import { StepDialog } from './step-dialog'
import { useStep } from './use-step'
import { useWork } from './use-work'

/** Says what readers will find in the story's place, and asks why it is taken away. */
export function WithdrawDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('newsroom.work')
  const cancel = useTranslations('newsroom.shell')('cancel')
  const { work, attempt } = useWork()
  const [note, setNote] = useState<PerLocale<string>>({})
  const { go, isBusy, notDone } = useStep(
    () => attempt(() => withdraw({ storyId: work.storyId, note }), t('withdrawn')),
    onClose,
  )
  return (
    <StepDialog title={t('titles.withdraw')} description={t('withdrawText')} onClose={onClose}>
      <NoteFields
        locales={work.editions.filter(({ isLive }) => isLive).map(({ locale }) => locale)}
        notes={note}
        hint={t('withdrawHint')}
        problems={notDone?.problems ?? []}
        onChange={setNote}
      />
      <GivesWay locales={locales} to="isDropped" />
      <RefusalNote notDone={notDone} />
      <DialogActions>
        <DialogClose asChild>
          <Button variant="secondary">{cancel}</Button>
        </DialogClose>
        <Button variant="danger" aria-busy={isBusy} onClick={go}>
          {t('go.withdraw')}
        </Button>
      </DialogActions>
    </StepDialog>
  )
}
