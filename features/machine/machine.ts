import type { MachineRefusal } from '@/features/access/refused'
import type { Locale } from '@/lib/i18n/locales'
import type { Answer } from '@/lib/outgoing'

/** What a machine is asked to translate, and what it is told of it. */
export type Draft = {
  from: Locale
  to: Locale
  /** Lines of one panel, as `markedText` writes them. */
  texts: string[]
  terms: { source: string; target: string }[]
  /** What translators between the two languages keep to; empty where nothing was written. */
  style: string
  /** What the story is about, in the language of the texts. It is not translated. */
  context: string
}

/** A service that translates: how it is asked, and what its answer says. */
export type Machine = {
  address: string
  request: (draft: Draft) => { headers: Record<string, string>; body: string }
  /** A text for each that was asked for; null where the answer says something else. */
  read: (body: string) => string[] | null
  /** Why it refused, where it has statuses of its own. */
  refusals: Record<number, MachineRefusal>
}

/** Why nothing came of a request, by the status of the answer. */
export function refusalOf({ refusals }: Machine, { status }: Pick<Answer, 'status'>) {
  const own = refusals[status]
  if (own) return own
  if (status === 401 || status === 403) return 'machine-key'
  if (status === 413) return 'machine-too-long'
  return isPassing(status) ? 'machine-busy' : 'machine-refused'
}

/** Whether the same may be answered a moment later. */
export const isPassing = (status: number) => status === 429 || status >= 500
