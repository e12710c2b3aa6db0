import type { Editor } from '@tiptap/react'
import type { Autosave } from '@/features/editor/saving/autosave'

/** Once no character is being composed: what is put on the screen meanwhile would break it. */
export function composed({ view }: Editor): Promise<void> {
  if (!view.composing) return Promise.resolve()
  return new Promise((resolve) => {
    // A turn later, when the composed text has become part of the document.
    view.dom.addEventListener('compositionend', () => setTimeout(resolve, 50), { once: true })
  })
}

/** Warns before the page goes with unsaved text, and saves it where there is a moment to. */
export function guardLeaving(autosave: Autosave): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    if (autosave.isUnsaved()) event.preventDefault()
  }
  const flush = () => void autosave.flush()
  const flushHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  window.addEventListener('beforeunload', warn)
  window.addEventListener('online', flush)
  document.addEventListener('visibilitychange', flushHidden)
  return () => {
    window.removeEventListener('beforeunload', warn)
    window.removeEventListener('online', flush)
    document.removeEventListener('visibilitychange', flushHidden)
  }
}
