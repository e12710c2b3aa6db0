import type { ImportPlan, PlannedEntry } from './import-plan'
import type { TermFields } from './term'

/** What a person sees of an import before it is done. */
export type ImportPreview = {
  status: 'planned'
  seal: string
  added: number
  changed: number
  same: number
  /** The first of those that are added or changed. */
  shown: ShownEntry[]
}

export type ShownEntry = { kind: 'add' | 'change'; before: TermFields | null; after: TermFields }

const mostShown = 100

export function previewOf({ entries, seal }: ImportPlan): ImportPreview {
  const count = (kind: PlannedEntry['kind']) =>
    entries.filter((entry) => entry.kind === kind).length
  const shown = entries.flatMap((entry): ShownEntry[] => {
    if (entry.kind === 'same') return []
    return [
      {
        kind: entry.kind,
        before: entry.kind === 'change' ? entry.before : null,
        after: entry.after,
      },
    ]
  })
  return {
    ...{ status: 'planned', seal, shown: shown.slice(0, mostShown) },
    ...{ added: count('add'), changed: count('change'), same: count('same') },
  }
}
