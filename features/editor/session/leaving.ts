import type { Autosave } from '@/features/editor/saving/autosave'

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
