'use client'

import { useTimeZone, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DialogActions, DialogClose } from '@/components/ui/dialog'
import { setEmbargo } from '@/features/publishing/actions'
import { instantOf, localTimeOf } from '@/lib/dates'
import { useMomentText } from './moment'
import { type NotDone, RefusalNote } from './refusal-text'
import { StepDialog } from './step-dialog'
import { useStep } from './use-step'
import { useWork } from './use-work'
import { TimeField } from './when-field'

/** Keeps the story from readers until a time, or no longer. */
export function EmbargoDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('newsroom.work')
  const cancel = useTranslations('newsroom.shell')('cancel')
  const timeZone = useTimeZone() ?? 'UTC'
  const momentText = useMomentText()
  const { work, attempt } = useWork()
  const { storyId, embargoUntil } = work
  const [time, setTime] = useState(embargoUntil ? localTimeOf(embargoUntil, timeZone) : '')
  const set = useStep(async (): Promise<NotDone | null> => {
    if (!time) return { code: 'no-time' }
    const done = t('embargoSet', { moment: momentText(instantOf(time, timeZone)) })
    return attempt(() => setEmbargo({ storyId, until: time }), done)
  }, onClose)
  const lift = useStep(
    () => attempt(() => setEmbargo({ storyId, until: null }), t('embargoLifted')),
    onClose,
  )
  return (
    <StepDialog title={t('titles.embargo')} description={t('embargoText')} onClose={onClose}>
      <TimeField value={time} onChange={setTime} />
      <RefusalNote notDone={set.notDone ?? lift.notDone} />
      <DialogActions>
        <DialogClose>
          <Button variant="secondary">{cancel}</Button>
        </DialogClose>
        {embargoUntil && (
          <Button variant="secondary" aria-busy={lift.isBusy} onClick={lift.go}>
            {t('go.lift')}
          </Button>
        )}
        <Button aria-busy={set.isBusy} onClick={set.go}>
          {t('go.embargo')}
        </Button>
      </DialogActions>
    </StepDialog>
  )
}
