import type { IncomingMessage } from 'node:http'
import { isbot } from 'isbot'
import { z } from 'zod'
import { locales } from '@/lib/i18n/locales'
import type { ReadBuffer } from './read-buffer'

const readingSchema = z.strictObject({
  number: z.int().min(1).max(999_999_999),
  locale: z.enum(locales),
})

const longestBody = 100

/**
 * Takes in the beacon of a page that was read, and answers with the status. Programs that say so are
 * left out, and so is what another site sends. Neither address nor browser is kept.
 */
export async function receiveRead(
  request: IncomingMessage,
  address: string,
  buffer: ReadBuffer,
): Promise<number> {
  const body = await readBody(request)
  const read = body === null ? null : readingSchema.safeParse(parse(body))
  if (!read?.success) return 400
  if (isOfReader(request)) buffer.add(read.data, address)
  return 204
}

function isOfReader({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  const agent = headers['user-agent']
  return Boolean(agent) && !isbot(agent) && (site === undefined || site === 'same-origin')
}

/** Null where the body is longer than any beacon. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > longestBody) return null
  let body = ''
  for await (const chunk of request) {
    body += chunk
    if (body.length > longestBody) return null
  }
  return body
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
