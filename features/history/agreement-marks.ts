import type { Tx } from '@/db/client'
import type { AgreementKind } from '@/db/schema/desk'
import { agreedParts } from '@/features/passages/agreed-parts'
import { listConfirmations } from '@/features/passages/confirmations'
import { type FieldId, isFieldId } from '@/features/passages/field-ids'
import { getRevision } from '@/features/stories/revisions'
import { type Pair, pairOf } from '@/lib/i18n/pairs'

/** What one person confirmed of a version at once. */
export type AgreementMark = {
  kind: AgreementKind
  at: string
  actor: string
  pair: Pair
  fields: FieldId[]
  /** The passages, by their place in that version from 1. */
  passages: number[]
}

type Row = ReturnType<typeof listConfirmations>[number]
type Shown = { id: number; seq: number }

/**
 * What was confirmed of the versions that history shows, by their ids. What was confirmed of one that
 * is folded away stands with that which stands for it.
 * @param shown newest first
 */
export function agreementMarks(
  tx: Tx,
  storyId: number,
  shown: readonly Shown[],
): Map<number, AgreementMark[]> {
  const marks = new Map<number, AgreementMark[]>()
  const rows = listConfirmations(tx, storyId)
  for (const [revisionId, confirmed] of Map.groupBy(rows, (row) => row.revisionId)) {
    const revision = revisionId === null ? undefined : getRevision(tx, revisionId)
    const stands = revision && shown.findLast(({ seq }) => seq >= revision.seq)
    if (!revision || !stands) continue
    const before = marks.get(stands.id) ?? []
    const order = agreedParts(revision.content).map(({ id }) => id)
    marks.set(stands.id, [...before, ...toMarks(confirmed, order)])
  }
  return marks
}

function toMarks(rows: Row[], order: string[]): AgreementMark[] {
  const firstPassage = order.findIndex((id) => !isFieldId(id))
  const acts = Map.groupBy(rows, ({ kind, at, by, first, second }) =>
    [kind, at, by, first, second].join(' '),
  )
  return [...acts.values()].flatMap((act) => {
    const [one] = act
    if (!one) return []
    const ids = order.filter((id) => act.some(({ passageId }) => passageId === id))
    const passages = ids
      .filter((id) => !isFieldId(id))
      .map((id) => order.indexOf(id) - firstPassage + 1)
    const { kind, at, by, first, second } = one
    return [
      { kind, at, actor: by, pair: pairOf(first, second), fields: ids.filter(isFieldId), passages },
    ]
  })
}
