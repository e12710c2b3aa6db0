import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import inject from 'light-my-request'

/** Next itself: what it is given it answers, in this process and over no connection. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** An answer of Next's, whole. */
export type NextAnswer = {
  status: number
  /** By names in small letters. */
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** In milliseconds. No page takes as long, unless it never comes. */
const usualPatience = 30_000

type Asked = {
  method?: string
  headers?: OutgoingHttpHeaders
  body?: Buffer
  /** How long an answer is waited for, in milliseconds. */
  patience?: number
}

/** Asks Next with a request of our own making: nothing is in it of any client's but what is given here. */
export async function askNext(next: NextHandler, path: string, asked: Asked): Promise<NextAnswer> {
  const { method = 'GET', headers, body, patience = usualPatience } = asked
  const answered = inject(
    (request, response) => {
      next(request, response).catch((error) => response.destroy(error))
    },
    { method, url: path, headers, ...(body && { payload: body }) },
  ).end()
  const { statusCode, headers: told, rawPayload } = await inTime(answered, path, patience)
  return { status: statusCode, headers: inText(told), body: rawPayload }
}

/** Headers as a client would read them: a list is one line, but for cookies. */
export function inText(headers: OutgoingHttpHeaders): NextAnswer['headers'] {
  const entries = Object.entries(headers).map(([given, value]) => {
    const name = given.toLowerCase()
    if (value === undefined || (name === 'set-cookie' && Array.isArray(value))) return [name, value]
    return [name, Array.isArray(value) ? value.join(', ') : String(value)]
  })
  return Object.fromEntries(entries)
}

/** What the answer says under a header that stands once. */
export function said({ headers }: Pick<NextAnswer, 'headers'>, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}

async function inTime<T>(answered: Promise<T>, path: string, patience: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new Error(`Next has not answered ${path} in ${patience} ms`)),
    patience,
  )
  try {
    return await Promise.race([answered, late])
  } finally {
    clearTimeout(timer)
  }
}
