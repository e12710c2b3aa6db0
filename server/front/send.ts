import type {
  IncomingHttpHeaders,
  IncomingMessage,
  OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http'
import { type Answer, type ReadyAnswer, variantFor, withId } from './answer'
import { chooseEncoding, compress, isCompressible } from './compress'
import { idOf } from './request-ids'

/** An answer with whatever headers it came with. */
export type SendableAnswer = Omit<Answer, 'headers'> & { headers: OutgoingHttpHeaders }

export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: SendableAnswer | ReadyAnswer,
): Promise<void> {
  if ('variants' in answer) sendReady(request, response, answer, idOf(response))
  else await sendOnce(request, response, answer)
}

/** At once, for what is kept. */
export function sendReady(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  answer: ReadyAnswer,
  id: string,
): void {
  if (isUnchanged(headers, answer)) {
    response.writeHead(304, withId(answer.unchangedHeaders, id)).end()
    return
  }
  const variant = variantFor(answer, chooseEncoding(headers['accept-encoding']))
  response.writeHead(answer.status, withId(variant.headers, id))
  response.end(method === 'HEAD' ? undefined : variant.body)
}

/**
 * A date counts only where no tag is sent, which knows more (RFC 9110, 13.2.2). What is not there has not
 * stayed as it was, whatever is asked.
 */
function isUnchanged(
  headers: IncomingHttpHeaders,
  { status, etag, lastModified }: ReadyAnswer,
): boolean {
  if (status !== 200) return false
  const tags = headers['if-none-match']
  if (tags !== undefined) return names(tags, etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return lastModified !== undefined && Date.parse(lastModified) <= since
}

/** Whether an If-None-Match header names this tag; tags are compared as weak ones (RFC 9110, 13.1.2). */
function names(header: string, etag: string): boolean {
  if (header.trim() === '*') return true
  const bare = etag.replace('W/', '')
  return header.split(',').some((tag) => tag.trim().replace('W/', '') === bare)
}

async function sendOnce(
  { method, headers: asked }: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: SendableAnswer,
): Promise<void> {
  const encoding = isCompressible(String(headers['Content-Type']))
    ? chooseEncoding(asked['accept-encoding'])
    : 'identity'
  const encoded = await compress(body, encoding)
  response.writeHead(status, {
    ...headers,
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    'Content-Length': encoded.length,
  })
  response.end(method === 'HEAD' ? undefined : encoded)
}
