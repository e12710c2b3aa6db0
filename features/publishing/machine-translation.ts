import type { Tx } from '@/db/client'
import type { Passage } from '@/db/content'
import type { MachineTranslation } from '@/db/schema/publishing'
import { getPerson } from '@/features/access/person'
import type { Confirmations } from '@/features/passages/confirmations'
import { machineDraftOf } from '@/features/passages/machine-drafts'
import { readingOf } from '@/features/passages/unread-drafts'
import type { Locale } from '@/lib/i18n/locales'

type Text = { passages: readonly Passage[]; confirmations: Confirmations }

/** What readers are told of a language that a machine drafted in part or whole: who read it last. */
export function machineTranslationOf(
  tx: Tx,
  { passages, confirmations }: Text,
  locale: Locale,
): MachineTranslation | null {
  const drafted = passages.filter((passage) => machineDraftOf(passage, locale))
  if (drafted.length === 0) return null
  const last = drafted
    .flatMap((passage) => readingOf(passage, locale, confirmations) ?? [])
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .at(-1)
  return { checkedBy: (last && getPerson(tx, last.by)?.name) ?? null }
}
