'use client'

import { clsx } from 'clsx'
import { LoaderCircleIcon, XIcon } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from './button'
import { type Report, shownReports, type ToastTone } from './toast'

type Props = { report: Report; isHeld: boolean; dismissLabel: string; onDrop: () => void }

const toneStyle: Record<ToastTone, string> = {
  plain: '',
  loading: '',
  success: 'border-s-4 border-s-accent',
  warning: 'border-s-4 border-s-danger',
  error: 'border-s-4 border-s-danger',
}

/** A report, which goes by itself unless it is held. */
export function Toast({ report, isHeld, dismissLabel, onDrop }: Props) {
  useEffect(() => {
    // A timer of infinite length would go off at once.
    if (isHeld || !Number.isFinite(report.duration)) return
    const timer = setTimeout(() => shownReports.drop(report.id), report.duration)
    return () => clearTimeout(timer)
  }, [isHeld, report])
  return (
    <li
      className={clsx(
        'relative flex flex-wrap items-start gap-3 rounded-md border border-hairline bg-paper-raised p-4 pe-10 text-sm text-ink shadow-lg',
        toneStyle[report.tone],
      )}
    >
      {report.tone === 'loading' && (
        <LoaderCircleIcon aria-hidden className="mt-0.5 size-4 motion-safe:animate-spin" />
      )}
      <div className="min-w-48 flex-1">
        <p className="font-medium">{report.title}</p>
        {report.description && <div className="text-ink-soft">{report.description}</div>}
      </div>
      {[report.cancel, report.action].map(
        (offer) =>
          offer && (
            <Button
              key={offer.label}
              variant="link"
              onClick={() => {
                onDrop()
                offer.onClick()
              }}
            >
              {offer.label}
            </Button>
          ),
      )}
      <button
        type="button"
        aria-label={dismissLabel}
        className="absolute end-2 top-2 inline-flex size-6 items-center justify-center rounded"
        onClick={onDrop}
      >
        <XIcon aria-hidden className="size-4" />
      </button>
    </li>
  )
}
