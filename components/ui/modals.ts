let open: readonly HTMLDialogElement[] = []
const watchers = new Set<() => void>()

/** The windows that lie over the page, the one in front last. What stands outside of it cannot be used or heard. */
export const modals = {
  inFront: () => open.at(-1) ?? null,
  add(modal: HTMLDialogElement): void {
    setOpen([...open, modal])
  },
  remove(modal: HTMLDialogElement): void {
    setOpen(open.filter((other) => other !== modal))
  },
  watch(watcher: () => void): () => void {
    watchers.add(watcher)
    return () => watchers.delete(watcher)
  },
}

function setOpen(next: typeof open): void {
  open = next
  for (const watcher of watchers) watcher()
}
