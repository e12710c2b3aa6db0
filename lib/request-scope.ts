import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Which request something is done for. Next has a copy of this code for each of its bundles, so it is
 * kept where all of them find it.
 */
const place = Symbol.for('diptych.request')

type Held = { [place]?: AsyncLocalStorage<string> }

function scope(): AsyncLocalStorage<string> {
  const here = globalThis as Held
  here[place] ??= new AsyncLocalStorage()
  return here[place]
}

/** Does something, and whatever follows from it, for the request of this id. */
export function forRequest<T>(id: string, act: () => T): T {
  return scope().run(id, act)
}

/** The id of the request that this is done for; undefined where nobody asked. */
export function requestInHand(): string | undefined {
  return scope().getStore()
}
