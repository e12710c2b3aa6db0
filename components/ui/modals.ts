import { createStore } from '@/lib/store'

const { get, set, watch } = createStore<readonly HTMLDialogElement[]>([])

/** The windows that lie over the page, the one in front last. What stands outside of it cannot be used or heard. */
export const modals = {
  inFront: () => get().at(-1) ?? null,
  add: (modal: HTMLDialogElement) => set([...get(), modal]),
  remove: (modal: HTMLDialogElement) => set(get().filter((other) => other !== modal)),
  watch,
}
