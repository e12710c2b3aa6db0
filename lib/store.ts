/** A value outside of React, for `useSyncExternalStore`: `get` and `watch` are what it asks for. */
export function createStore<Value>(first: Value) {
  let value = first
  const watchers = new Set<() => void>()
  return {
    get: () => value,
    set(next: Value): void {
      value = next
      for (const watcher of watchers) watcher()
    },
    watch(watcher: () => void): () => void {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}
