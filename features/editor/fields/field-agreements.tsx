'use client'

import { useTranslations } from 'next-intl'
import { AgreementState } from '@/features/editor/bars/agreement-state'
import type { FieldId } from '@/features/passages/field-ids'
import type { Agreements } from '@/features/stories/contract'

export type FieldAgreement = {
  /** How the two languages on the screen stand to each other. */
  agreements: Agreements
  onConfirm: (partIds: string[]) => void
  /** Shows what changed in a passage or field since it was confirmed. */
  showChanges: (partId: string) => void
}

type Props = FieldAgreement & { ids: readonly FieldId[] }

/** How the languages stand to each other in fields, below them. */
export function FieldAgreements({ ids, agreements, onConfirm, showChanges }: Props) {
  const t = useTranslations('newsroom.editor.agreement.fields')
  const told = ids.filter((id) =>
    ['agreed', 'stale', 'unconfirmed'].includes(stateOf(agreements, id)),
  )
  if (told.length === 0) return null
  return (
    <ul className="editor-field-agreements">
      {told.map((id) => (
        <li key={id}>
          <AgreementState
            agreement={agreements[id]}
            name={t(id)}
            onConfirm={() => onConfirm([id])}
            onShow={() => showChanges(id)}
          />
        </li>
      ))}
    </ul>
  )
}

/** What marks a field that a language has left behind. */
export function staleMark(agreements: Agreements, id: FieldId) {
  return stateOf(agreements, id) === 'stale' ? '' : undefined
}

const stateOf = (agreements: Agreements, id: FieldId) => agreements[id]?.state ?? 'one-sided'
