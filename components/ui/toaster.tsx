'use client'

import { clsx } from 'clsx'
import { LoaderCircleIcon, XIcon } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useHydrated } from '@/lib/use-hydrated'
import { Button } from './button'
import { modals } from './modals'
import { type Report, shownReports, type ToastTone } from './toast'

const none: Report[] = []

/** Where short reports appear: in the window that is in front, for the page behind it is not to be heard. */
export function Toaster({ label, closeLabel }: { label: string; closeLabel: string }) {
  const reports = useSyncExternalStore(shownReports.watch, shownReports.all, () => none)
  const modal = useSyncExternalStore(modals.watch, modals.inFront, () => null)
  if (!useHydrated()) return null
  return createPortal(
    <section
      aria-label={label}
      aria-live="polite"
      className="fixed inset-e-4 bottom-4 z-50 w-[min(22rem,calc(100vw-2rem))]"
    >
      <ol className="grid max-h-[calc(100dvh-2rem)] gap-3 overflow-y-auto">
        {reports.map((report) => (
          <Toast key={report.id} {...{ report, closeLabel }} />
        ))}
      </ol>
    </section>,
    modal ?? document.body,
  )
}

const toneStyle: Record<ToastTone, string> = {
  plain: '',
  loading: '',
  success: 'border-s-4 border-s-accent',
  warning: 'border-s-4 border-s-danger',
  error: 'border-s-4 border-s-danger',
}

function Toast({ report, closeLabel }: { report: Report; closeLabel: string }) {
  const [isHeld, setHeld] = useState(false)
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
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
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
                shownReports.drop(report.id)
                offer.onClick()
              }}
            >
              {offer.label}
            </Button>
          ),
      )}
      <button
        type="button"
        aria-label={closeLabel}
        className="absolute end-2 top-2 inline-flex size-6 items-center justify-center rounded"
        onClick={() => shownReports.drop(report.id)}
      >
        <XIcon aria-hidden className="size-4" />
      </button>
    </li>
  )
}
