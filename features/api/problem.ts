import type { z } from 'zod'
import type { problemSchema } from './answers'

const titles = { 400: 'Bad Request', 404: 'Not Found', 410: 'Gone', 501: 'Not Implemented' }

/** A refusal that is answered as problem+json (RFC 9457). For programmers, so in English. */
export class Problem extends Error {
  readonly status: keyof typeof titles

  constructor(status: keyof typeof titles, detail: string) {
    super(detail)
    this.status = status
  }
}

export function problemAnswer({ status, message }: Problem): Response {
  const body = { type: 'about:blank', title: titles[status], status, detail: message } as const
  return Response.json(body satisfies z.infer<typeof problemSchema>, {
    status,
    headers: { ...openToAll, 'Content-Type': 'application/problem+json' },
  })
}

/** Anyone may read, from any page: nothing here depends on who asks. */
export const openToAll = { 'Access-Control-Allow-Origin': '*' }

/** The answer to what browsers ask before they ask. */
export function allowReading(): Response {
  const methods = 'GET, HEAD, OPTIONS'
  return new Response(null, {
    status: 204,
    headers: { ...openToAll, Allow: methods, 'Access-Control-Allow-Methods': methods },
  })
}
