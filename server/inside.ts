import { pathHeader } from '@/lib/headers'
import { askNext, type NextHandler } from './front/next-answer'

/** The name that Next knows itself by. It is nobody's (RFC 2606), so that nothing sent there gets anywhere. */
export const insideHost = 'diptych.invalid'

/**
 * Next asks its own address with `fetch` where an action belongs to another page than the one it was
 * sent from, and where an action leads to another page. Such a request is handed to it within the
 * process: it must not travel over a connection. Returns what ends that.
 */
export function answerInside(next: NextHandler): () => void {
  const outside = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const { hostname, pathname, search } = new URL(input instanceof Request ? input.url : input)
    if (hostname !== insideHost) return outside(input, init)
    return ask(next, pathname + search, new Request(input, init))
  }
  return () => {
    globalThis.fetch = outside
  }
}

async function ask(next: NextHandler, path: string, request: Request): Promise<Response> {
  const body = Buffer.from(await request.arrayBuffer())
  const headers = { ...Object.fromEntries(request.headers), [pathHeader]: path }
  const answer = await askNext(next, path, { method: request.method, headers, body })
  const told = new Headers()
  for (const [name, value = []] of Object.entries(answer.headers)) {
    for (const one of [value].flat()) told.append(name, one)
  }
  const hasBody = ![204, 205, 304].includes(answer.status)
  return new Response(hasBody ? new Uint8Array(answer.body) : null, {
    status: answer.status,
    headers: told,
  })
}
