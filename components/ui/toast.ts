import type { ReactNode } from 'react'
import { createStore } from '@/lib/store'

export type ToastTone = 'plain' | 'success' | 'warning' | 'error' | 'loading'

type Offer = { label: string; onClick: () => void }

type ReportId = number | string

type Options = {
  /** Of the report whose place it takes. */
  id?: ReportId | undefined
  description?: ReactNode
  /** What can be done about it, and what else. */
  action?: Offer | undefined
  cancel?: Offer | undefined
  /** In milliseconds. */
  duration?: number | undefined
}

export type Report = Options & { id: ReportId; tone: ToastTone; title: string; duration: number }

const { get, set, watch } = createStore<readonly Report[]>([])
let lastId = 0

/** In milliseconds; longer where there is something to decide. */
const usualDuration = 4000
const offerDuration = 15_000

function tell(
  tone: ToastTone,
  title: string,
  { id = ++lastId, ...options }: Options = {},
): ReportId {
  // What goes on is done with when another report takes its place.
  const ofOffer = options.action || options.cancel ? offerDuration : usualDuration
  const duration = tone === 'loading' ? Number.POSITIVE_INFINITY : ofOffer
  const next = { duration, ...given(options), id, tone, title }
  const reports = get()
  const isThere = reports.some((report) => report.id === id)
  set(isThere ? reports.map((report) => (report.id === id ? next : report)) : [...reports, next])
  return id
}

function given(options: Omit<Options, 'id'>) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

type Tell = (title: string, options?: Options) => ReportId

/** Says in a word how something went; answers with the report's id. */
export const toast: Tell & Record<Exclude<ToastTone, 'plain'>, Tell> = Object.assign(
  (...said: Parameters<Tell>) => tell('plain', ...said),
  {
    success: (...said: Parameters<Tell>) => tell('success', ...said),
    warning: (...said: Parameters<Tell>) => tell('warning', ...said),
    error: (...said: Parameters<Tell>) => tell('error', ...said),
    loading: (...said: Parameters<Tell>) => tell('loading', ...said),
  },
)

/** The reports that are shown, the newest last. */
export const shownReports = {
  all: get,
  drop: (id: ReportId) => set(get().filter((report) => report.id !== id)),
  watch,
}
