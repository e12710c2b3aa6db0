import type { ImportPlan, ImportStep } from './import-plan'
import type { TermFields } from './term'

/** What a person sees of an import before it is done. */
export type ImportPreview = {
  status: 'planned'
  seal: string
  added: number
  changed: number
  same: number
  /** The first of those that are added or changed. */
  shown: ShownStep[]
}

export type ShownStep = { kind: 'add' | 'change'; before: TermFields | null; after: TermFields }

const mostShown = 100

export function previewOf({ steps, seal }: ImportPlan): ImportPreview {
  const count = (kind: ImportStep['kind']) => steps.filter((step) => step.kind === kind).length
  const shown = steps.flatMap((step): ShownStep[] => {
    if (step.kind === 'same') return []
    return [
      { kind: step.kind, before: step.kind === 'change' ? step.before : null, after: step.after },
    ]
  })
  return {
    ...{ status: 'planned', seal, shown: shown.slice(0, mostShown) },
    ...{ added: count('add'), changed: count('change'), same: count('same') },
  }
}
