import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'
import type { CheckedTerm } from '@/features/checks/terms/term-list'
import type { Told, WorkerAnswer } from './findings-worker'

/** A worker that looks at texts beside the page, so that no key stroke waits for it. */
export function quickWorker(onFound: (texts: PassageText[], findings: Found[][]) => void) {
  const worker = new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' })
  const tell = (told: Told) => worker.postMessage(told)
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) =>
    onFound(data.texts, data.findings),
  )
  return {
    setTerms: (terms: CheckedTerm[]) => tell({ terms }),
    look: (texts: PassageText[]) => tell({ texts }),
    stop: () => worker.terminate(),
  }
}
