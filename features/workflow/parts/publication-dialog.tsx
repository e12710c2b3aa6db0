'use client'

import { useTimeZone, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DialogActions, DialogClose } from '@/components/ui/dialog'
import { publish } from '@/features/publishing/actions'
import type { EditionStanding, ScheduleStanding } from '@/features/workflow/queries'
import { instantOf, localTimeOf } from '@/lib/dates'
import type { Locale, PerLocale } from '@/lib/i18n/locales'
import { AgreementOffer } from './agreement-offer'
import { Cautions } from './cautions'
import { FindingWarnings } from './finding-warnings'
import { GivesWay } from './gives-way'
import { LanguageChoice } from './language-choice'
import { useMomentText } from './moment'
import { NoteFields } from './note-fields'
import { ProblemList } from './problem-list'
import { canGoOut, kindOf, meantBy, type PublishingStep } from './publication'
import { ReadersPreview } from './readers-preview'
import { type NotDone, RefusalNote } from './refusal-text'
import { StepDialog } from './step-dialog'
import { holdingBack, useFindings } from './use-findings'
import { useStep } from './use-step'
import { useWork } from './use-work'
import { type When, WhenField } from './when-field'

type Props = {
  step: PublishingStep
  version: number
  /** What waits already, of which the newest text is to take the place: at the same time, with the same words. */
  instead?: ScheduleStanding
  onClose: () => void
}

/**
 * Asks which languages go out and when, says what readers will see, and has the version that is on
 * the screen go out.
 */
export function PublicationDialog({ step, version, instead, onClose }: Props) {
  const t = useTranslations('newsroom.work')
  const languageName = useTranslations('languages')
  const cancel = useTranslations('newsroom.shell')('cancel')
  const timeZone = useTimeZone() ?? 'UTC'
  const momentText = useMomentText()
  const { work, attempt } = useWork()
  const { storyId, embargoUntil } = work
  const [chosen, choose] = useState<Locale[]>(() => instead?.locales ?? meantBy(step, work))
  const [notes, setNotes] = useState<PerLocale<string>>(instead?.note ?? {})
  const [isRead, setRead] = useState(false)
  const [when, setWhen] = useState<When>(() => {
    const at = instead?.at ?? embargoUntil
    return { isLater: at !== null, time: at ? localTimeOf(at, timeZone) : '' }
  })
  const labelOf = (edition: EditionStanding) => {
    const language = languageName(edition.locale)
    if (canGoOut(step, edition)) return language
    return t(step === 'correct' ? 'notLive' : 'notWritten', { language })
  }
  const { go, isBusy, notDone } = useStep(take, onClose)
  const goingOut = work.editions.map(({ locale }) => locale).filter((each) => chosen.includes(each))
  const live = work.editions.flatMap((each) => (each.isLive ? each.locale : []))
  const staying = live.filter((locale) => !goingOut.includes(locale))
  const findings = useFindings(storyId)
  const shown = [...goingOut, ...live]
  const problems = [
    ...work.problems.filter(({ locale }) => !locale || goingOut.includes(locale)),
    ...holdingBack(findings ?? [], shown),
  ]
  // Those that were found only when it was tried.
  const refused = (findings ? [] : (notDone?.problems ?? [])).filter(({ finding }) => finding)

  async function take(): Promise<NotDone | null> {
    if (goingOut.length === 0) return { code: 'no-language' }
    if (when.isLater && !when.time) return { code: 'no-time' }
    const asked = {
      storyId,
      version,
      kind: kindOf(step, work, goingOut),
      locales: goingOut,
      note: step === 'correct' ? notes : {},
      isRead,
      at: when.isLater ? when.time : null,
    }
    const moment = when.isLater ? momentText(instantOf(when.time, timeZone)) : ''
    return attempt(
      () => publish(asked),
      when.isLater ? t('done.later', { moment }) : t(`done.${step}`),
    )
  }

  return (
    <StepDialog title={instead ? t('titles.reschedule') : t(`titles.${step}`)} onClose={onClose}>
      <LanguageChoice
        legend={t('languages')}
        choices={work.editions.map((edition) => ({
          locale: edition.locale,
          isPossible: canGoOut(step, edition),
          label: labelOf(edition),
        }))}
        chosen={chosen}
        onChange={choose}
      />
      <ProblemList problems={[...problems, ...refused]} />
      {step === 'correct' && (
        <>
          <NoteFields
            locales={goingOut}
            notes={notes}
            hint={t('correctHint')}
            problems={notDone?.problems ?? []}
            onChange={setNotes}
          />
          <NoteFields
            locales={staying}
            notes={notes}
            hint={t('correctElsewhereHint')}
            problems={[]}
            onChange={setNotes}
          />
        </>
      )}
      {work.may.schedule && (
        <WhenField when={when} embargoUntil={embargoUntil} onChange={setWhen} />
      )}
      <GivesWay locales={goingOut} to="givesWay" />
      <Cautions goingOut={goingOut} />
      <AgreementOffer goingOut={goingOut} isRead={isRead} onRead={setRead} />
      <FindingWarnings findings={findings ?? []} />
      {goingOut.length > 0 && <ReadersPreview step={step} chosen={goingOut} when={when} />}
      <RefusalNote notDone={notDone} />
      <DialogActions>
        <DialogClose>
          <Button variant="secondary">{cancel}</Button>
        </DialogClose>
        <Button disabled={problems.length > 0} aria-busy={isBusy} onClick={go}>
          {t(when.isLater ? 'go.later' : `go.${step}`)}
        </Button>
      </DialogActions>
    </StepDialog>
  )
}
