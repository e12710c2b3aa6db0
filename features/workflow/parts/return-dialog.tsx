'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DialogActions, DialogClose } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { returnToWriters } from '@/features/workflow/actions'
import { type NotDone, RefusalNote, useRefusalText } from './refusal-text'
import { StepDialog } from './step-dialog'
import { useStep } from './use-step'
import { useWork } from './use-work'

/** Gives the story back to its writers, with a word on why. */
export function ReturnDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('newsroom.work')
  const cancel = useTranslations('newsroom.shell')('cancel')
  const refusalText = useRefusalText()
  const { work, attempt } = useWork()
  const [note, setNote] = useState('')
  const { go, isBusy, notDone } = useStep(async (): Promise<NotDone | null> => {
    if (!note.trim()) return { code: 'no-note' }
    return attempt(() => returnToWriters({ storyId: work.storyId, note }), t('returned'))
  }, onClose)
  const isMissing = notDone?.code === 'no-note'
  return (
    <StepDialog title={t('titles.return')} description={t('returnText')} onClose={onClose}>
      <Field label={t('returnNote')} error={isMissing && refusalText(notDone)}>
        {(control) => (
          <Textarea
            {...control}
            maxLength={5000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      {!isMissing && <RefusalNote notDone={notDone} />}
      <DialogActions>
        <DialogClose>
          <Button variant="secondary">{cancel}</Button>
        </DialogClose>
        <Button aria-busy={isBusy} onClick={go}>
          {t('go.return')}
        </Button>
      </DialogActions>
    </StepDialog>
  )
}
