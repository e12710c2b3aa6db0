'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { StoryRefused } from '@/features/stories/story-deed'
import { declareReady, finish, submit, takeBack, takeUp } from '@/features/workflow/actions'
import type { Step } from '@/features/workflow/queries'
import { AskForLanguage } from './ask-for-language'
import { EmbargoDialog } from './embargo-dialog'
import { HandingIn } from './handing-in'
import { LivePages } from './live-pages'
import { isPublishing } from './publication'
import { PublicationDialog } from './publication-dialog'
import { type NotDone, useRefusalText } from './refusal-text'
import { ReturnDialog } from './return-dialog'
import { Review } from './review'
import { useWork } from './use-work'
import { WithdrawDialog } from './withdraw-dialog'

/** Steps that nobody is led to, though there may be no others. */
const rare: Step[] = ['embargo', 'correct', 'republish', 'withdraw', 'takeBack', 'reopen']

/** What this person can do next; every step begins with what is on the screen being saved. */
export function NextSteps() {
  const t = useTranslations('newsroom.work')
  const refusalText = useRefusalText()
  const { work, saveFirst, attempt } = useWork()
  const [open, setOpen] = useState<{ step: Step; version: number } | null>(null)
  const handingInId = useId()
  const [busyWith, setBusyWith] = useState<Step | null>(null)
  const { storyId, steps, editions } = work
  const isIdle = steps.length === 0 && !work.isBlank && !work.asking && !work.review
  const close = () => setOpen(null)

  async function begin(step: Step): Promise<void> {
    if (busyWith) return
    setBusyWith(step)
    const version = await saveFirst().catch(() => null)
    const notDone: NotDone | null =
      version === null ? { code: 'unsaved' } : await take(step, version)
    setBusyWith(null)
    if (notDone) toast.error(refusalText(notDone))
  }

  async function take(step: Step, version: number): Promise<NotDone | null> {
    switch (step) {
      case 'submit':
        return attempt(() => submit({ storyId }), t('submitted'))
      case 'takeBack':
        return attempt(() => takeBack({ storyId }), t('takenBack'))
      case 'takeUp':
        return attempt(() => takeUp({ storyId }), t('takenUp'))
      case 'markReady':
        return attempt(() => declareReady({ storyId }), t('readied'))
      case 'finish':
        return attempt(() => finishMine(true), t('finished'))
      case 'reopen':
        return attempt(() => finishMine(false), t('reopened'))
      default:
        setOpen({ step, version })
        return null
    }
  }

  /** Says of each language that is the person's task that it is done, or that it is not. */
  async function finishMine(isDone: boolean): Promise<{ status: 'done' } | StoryRefused> {
    for (const { locale, isMine, isBegun, isDone: wasDone } of editions) {
      if (!isMine || !isBegun || wasDone === isDone) continue
      const outcome = await finish({ storyId, locale, isDone })
      if (outcome.status === 'refused') return outcome
    }
    return { status: 'done' }
  }

  return (
    <section aria-labelledby="next-steps" className="grid gap-2">
      <h3 id="next-steps" className="text-sm font-semibold">
        {t('next')}
      </h3>
      <LivePages />
      <Review />
      {work.asking && <AskForLanguage asking={work.asking} />}
      {work.isBlank && <p className="text-ink-soft">{t('blank')}</p>}
      {isIdle && <p className="text-ink-soft">{t('noSteps')}</p>}
      <div className="flex flex-wrap gap-2">
        {steps.map((step, index) => (
          <Button
            key={step}
            variant={index === 0 && !rare.includes(step) ? 'primary' : 'secondary'}
            className={step === 'withdraw' ? 'text-danger!' : undefined}
            aria-busy={busyWith === step}
            aria-describedby={step === 'submit' ? handingInId : undefined}
            onClick={() => begin(step)}
          >
            {t(`steps.${step}`)}
          </Button>
        ))}
      </div>
      {steps.includes('submit') && <HandingIn id={handingInId} />}
      {open && isPublishing(open.step) && (
        <PublicationDialog {...open} step={open.step} onClose={close} />
      )}
      {open?.step === 'withdraw' && <WithdrawDialog onClose={close} />}
      {open?.step === 'return' && <ReturnDialog onClose={close} />}
      {open?.step === 'embargo' && <EmbargoDialog onClose={close} />}
    </section>
  )
}
