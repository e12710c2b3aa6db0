'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useHydrated } from '@/lib/use-hydrated'
import { modals } from './modals'
import { type Report, shownReports } from './toast'
import { Toast } from './toast-line'
import { useHeld } from './use-held'

type Words = { label: string; dismissLabel: string }

const none: Report[] = []

/**
 * Where short reports appear: in the window that is in front, for the page behind it is not to be heard. The place
 * on the page is always there: what is put into one is read out, and what comes with one is not.
 */
export function Toaster(words: Words) {
  const reports = useSyncExternalStore(shownReports.watch, shownReports.all, () => none)
  const modal = useSyncExternalStore(modals.watch, modals.inFront, () => null)
  useReportKey()
  if (!useHydrated()) return null
  return (
    <>
      {createPortal(<Reports {...words} reports={modal ? none : reports} />, document.body)}
      {modal && createPortal(<Reports {...words} reports={reports} />, modal)}
    </>
  )
}

function Reports({ label, dismissLabel, reports }: Words & { reports: readonly Report[] }) {
  const { isHeld, giveFocusBack, holding } = useHeld()
  const drop = (report: Report) => {
    giveFocusBack()
    shownReports.drop(report.id)
  }
  return (
    <section
      aria-label={label}
      aria-live="polite"
      tabIndex={-1}
      className="fixed inset-e-4 bottom-4 z-50 w-[min(22rem,calc(100vw-2rem))]"
      {...holding}
    >
      <ol className="grid max-h-[calc(100dvh-2rem)] gap-3 overflow-y-auto">
        {reports.map((report) => (
          <Toast
            key={report.id}
            {...{ report, dismissLabel, isHeld }}
            onDrop={() => drop(report)}
          />
        ))}
      </ol>
    </section>
  )
}

/** Leads to what is reported, for its offers, wherever one is; by the place of the key, as Alt changes what it writes. */
function useReportKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyT') return
      if (shownReports.all().length === 0) return
      event.preventDefault()
      const front = modals.inFront() ?? document.body
      front.querySelector<HTMLElement>(':scope > section[aria-live]')?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
