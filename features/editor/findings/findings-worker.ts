import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'
import { checkQuickly } from '@/features/checks/quick-checks'
import { type CheckedTerm, termList } from '@/features/checks/terms/term-list'

/** What the worker is told: the glossary, or texts that it has to look at. */
export type Told = { terms: CheckedTerm[] } | { texts: PassageText[] }

/** What it found, text by text. */
export type WorkerAnswer = { texts: PassageText[]; findings: Found[][] }

let terms = termList([])

addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if ('terms' in data) terms = termList(data.terms)
  else {
    const findings = data.texts.map((texts) => checkQuickly(texts, terms))
    postMessage({ texts: data.texts, findings } satisfies WorkerAnswer)
  }
})
