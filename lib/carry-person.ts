import { drawnForHeader } from '@/lib/headers'

let drawnFor: string | null = null
let isWrapped = false

/**
 * From now on all that this page asks the newsroom to do says whom the page was drawn for, so that it
 * is not done as another who signed in in another tab. Every call of `fetch` is meant: an action that
 * is written later cannot forget it.
 */
export function carryPerson(personId: string): void {
  drawnFor = personId
  if (isWrapped) return
  isWrapped = true
  const plainFetch = window.fetch
  window.fetch = (input, init) => {
    const asked =
      input instanceof Request ? input : { url: String(input), method: 'GET', headers: {} }
    const method = init?.method ?? asked.method
    if (!isToDo({ url: asked.url, method })) return plainFetch(input, init)
    const headers = new Headers(init?.headers ?? asked.headers)
    for (const [name, value] of carried()) headers.set(name, value)
    return plainFetch(input, { ...init, headers })
  }
}

/** What a request that is not made by `fetch` has to say. */
export function carried(): [name: string, value: string][] {
  return drawnFor === null ? [] : [[drawnForHeader, drawnFor]]
}

/** Pages are drawn for whoever is signed in when they are asked for. */
function isToDo({ url, method }: { url: string; method: string }): boolean {
  const { origin } = new URL(url, window.location.href)
  return !/^(?:GET|HEAD)$/iu.test(method) && origin === window.location.origin
}
