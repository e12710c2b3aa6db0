'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { declareReady, submit } from '@/features/stories/actions'
import type { Step } from '@/features/workflow/queries'
import { EmbargoDialog } from './embargo-dialog'
import { LivePages } from './live-pages'
import { isPublishing } from './publication'
import { PublicationDialog } from './publication-dialog'
import { type NotDone, useRefusalText } from './refusal-text'
import { ReturnDialog } from './return-dialog'
import { useWork } from './use-work'
import { WithdrawDialog } from './withdraw-dialog'

/** Steps that nobody is led to, though there may be no others. */
const rare: Step[] = ['embargo', 'correct', 'republish', 'withdraw']

/** What this person can do next; every step begins with what is on the screen being saved. */
export function NextSteps() {
  const t = useTranslations('newsroom.work')
  const refusalText = useRefusalText()
  const { work, settle, attempt } = useWork()
  const [open, setOpen] = useState<{ step: Step; version: number } | null>(null)
  const [busyWith, setBusyWith] = useState<Step | null>(null)
  const { storyId, steps } = work
  const close = () => setOpen(null)

  async function begin(step: Step): Promise<void> {
    if (busyWith) return
    setBusyWith(step)
    const version = await settle().catch(() => null)
    const notDone: NotDone | null =
      version === null ? { code: 'unsaved' } : await take(step, version)
    setBusyWith(null)
    if (notDone) toast.error(refusalText(notDone))
  }

  async function take(step: Step, version: number): Promise<NotDone | null> {
    if (step === 'submit') return attempt(() => submit({ storyId }), t('submitted'))
    if (step === 'markReady') return attempt(() => declareReady({ storyId }), t('readied'))
    setOpen({ step, version })
    return null
  }

  return (
    <section aria-labelledby="next-steps" className="grid gap-2">
      <h3 id="next-steps" className="text-sm font-semibold">
        {t('next')}
      </h3>
      {steps.length === 0 && <p className="text-ink-soft">{t('noSteps')}</p>}
      <LivePages />
      <div className="flex flex-wrap gap-2">
        {steps.map((step, index) => (
          <Button
            key={step}
            variant={index === 0 && !rare.includes(step) ? 'primary' : 'secondary'}
            className={step === 'withdraw' ? 'text-danger' : undefined}
            aria-busy={busyWith === step}
            onClick={() => begin(step)}
          >
            {t(`steps.${step}`)}
          </Button>
        ))}
      </div>
      {open && isPublishing(open.step) && (
        <PublicationDialog {...open} step={open.step} onClose={close} />
      )}
      {open?.step === 'withdraw' && <WithdrawDialog onClose={close} />}
      {open?.step === 'return' && <ReturnDialog onClose={close} />}
      {open?.step === 'embargo' && <EmbargoDialog onClose={close} />}
    </section>
  )
}
