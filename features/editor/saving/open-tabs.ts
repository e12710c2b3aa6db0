/**
 * Which tabs are open: each holds a lock while it is. Browsers offer locks on secure origins only;
 * elsewhere no tab is known to be open.
 */
const lockOf = (tab: string) => `unsaved-text ${tab}`

/** Tells other tabs that this one is open, until the answer is called. */
export function holdOpen(tab: string): () => void {
  const { promise, resolve } = Promise.withResolvers<void>()
  // Not awaited: the lock is held for as long as the promise stands open.
  void navigator.locks?.request(lockOf(tab), () => promise)
  // Before a page loaded anew in its place looks for what this one has left.
  window.addEventListener('pagehide', () => resolve(), { once: true })
  return resolve
}

/** The names of the locks of open tabs, as a test of a tab. */
export async function openTabs(): Promise<(tab: string) => boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  const names = new Set(held.map(({ name }) => name))
  return (tab) => names.has(lockOf(tab))
}
