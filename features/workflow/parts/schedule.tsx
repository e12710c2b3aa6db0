'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { cancelSchedule } from '@/features/publishing/actions'
import type { ScheduleStanding } from '@/features/workflow/queries'
import { Moment } from './moment'
import type { PublishingStep } from './publication'
import { PublicationDialog } from './publication-dialog'
import { useRefusalText } from './refusal-text'
import { useWork } from './use-work'

/** What waits for its time, or failed at it, and what can be done about it. */
export function Schedule({ schedule }: { schedule: ScheduleStanding }) {
  const t = useTranslations('newsroom.work')
  const languageName = useTranslations('languages')
  const refusalText = useRefusalText()
  const { work, attempt } = useWork()
  const { storyId, may } = work
  const { id, at, by, failure, locales } = schedule
  const moment = () => <Moment iso={at} />
  const [only] = locales.length === 1 ? locales : []

  async function cancel(): Promise<void> {
    const notDone = await attempt(
      () => cancelSchedule({ storyId, scheduleId: id }),
      t('unscheduled'),
    )
    if (notDone) toast.error(refusalText(notDone))
  }

  if (failure) {
    return (
      <div
        role="alert"
        className="grid justify-items-start gap-2 rounded-md bg-danger-tint px-3 py-2 text-danger"
      >
        <p>
          {t.rich('failedFor', { by, moment })} {t(`failures.${failure}`)}
        </p>
        {only && <Badge>{t('scheduled', { language: languageName(only) })}</Badge>}
      </div>
    )
  }
  return (
    <div className="grid justify-items-start gap-2 rounded-md bg-accent-tint px-3 py-2">
      <p>{t.rich('scheduledFor', { by, moment })}</p>
      {only && <Badge>{t('scheduled', { language: languageName(only) })}</Badge>}
      <Behind schedule={schedule} />
      {may.schedule && (
        <Button
          variant="secondary"
          size="small"
          aria-label={only && t('unscheduleNamed', { language: languageName(only) })}
          onClick={cancel}
        >
          {t('unschedule')}
        </Button>
      )}
    </div>
  )
}

/** Says that something else will go out than is written now, and offers to have that go out instead. */
function Behind({ schedule }: { schedule: ScheduleStanding }) {
  const t = useTranslations('newsroom.work')
  const languageName = useTranslations('languages')
  const refusalText = useRefusalText()
  const { work, saveFirst } = useWork()
  const [version, setVersion] = useState<number | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { behind, locales, kind } = schedule
  const step = stepOf(kind)
  const [only] = locales.length === 1 ? locales : []
  if (behind.length === 0) return null

  async function begin(): Promise<void> {
    if (isBusy) return
    setBusy(true)
    const saved = await saveFirst().catch(() => null)
    setBusy(false)
    if (saved === null) toast.error(refusalText({ code: 'unsaved' }))
    else setVersion(saved)
  }

  return (
    <>
      {behind.map((locale) => (
        <p key={locale} className="rounded-sm bg-caution-tint px-2 py-1 text-caution">
          {t('behindSchedule', { language: languageName(locale) })}
        </p>
      ))}
      {work.may.schedule && step && (
        <Button
          size="small"
          aria-busy={isBusy}
          aria-label={only && t('rescheduleNamed', { language: languageName(only) })}
          onClick={begin}
        >
          {t('reschedule')}
        </Button>
      )}
      {version !== null && step && (
        <PublicationDialog
          step={step}
          version={version}
          instead={schedule}
          onClose={() => setVersion(null)}
        />
      )}
    </>
  )
}

function stepOf(kind: ScheduleStanding['kind']): PublishingStep | null {
  return kind === 'withdraw' ? null : kind
}
