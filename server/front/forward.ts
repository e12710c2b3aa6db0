import { randomBytes } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { chooseEncoding, isCompressible } from './compress'
import { type Course, type Head, intercept } from './intercept'
import type { NextAnswer, NextHandler } from './next-answer'
import { tellPolicy } from './request-headers'
import { newsroomPolicy, safety } from './response-headers'
import { type SendableAnswer, send } from './send'
import { takeStatusMark } from './status-mark'

/** Has Next answer a client itself, compressed on the way; a page is read whole before it is sent. */
export async function forward(
  next: NextHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const policy = newsroomPolicy(randomBytes(16).toString('base64'))
  tellPolicy(request, policy)
  const page = await answerOwn(next, request, response, (head) => courseOf(head, request))
  if (page) await send(request, response, toPage(page, policy))
}

/** Has Next answer a client whose request is only asked for what it gives. */
export function collect(
  next: NextHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<NextAnswer | null> {
  return answerOwn(next, request, response, () => 'keep-back')
}

function answerOwn(
  next: NextHandler,
  request: IncomingMessage,
  response: ServerResponse,
  choose: (head: Head) => Course,
): Promise<NextAnswer | null> {
  // Next makes no page for HEAD, and only the page tells the status. Node sends none of its text.
  if (request.method === 'HEAD') request.method = 'GET'
  return intercept(response, () => next(request, response), choose)
}

function courseOf({ status, headers }: Head, request: IncomingMessage): Course {
  const type = String(headers['content-type'] ?? '')
  const hasBody = status !== 204 && status !== 304
  if (hasBody && type.startsWith('text/html')) return 'keep-back'
  const sent = { ...headers, ...safety }
  const isWorthIt = hasBody && !headers['content-encoding'] && isCompressible(type)
  const encoding = isWorthIt ? chooseEncoding(request.headers['accept-encoding']) : 'identity'
  return { encoding, headers: encoding === 'identity' ? sent : encodedHeaders(sent, encoding) }
}

/** A page is read whole, since only its text tells the status to answer with. */
function toPage({ status, headers, body }: NextAnswer, policy: string): SendableAnswer {
  const { html, status: marked } = takeStatusMark(body.toString())
  const { 'content-length': _length, 'content-type': type, ...rest } = headers
  return {
    status: marked ?? status,
    headers: {
      ...rest,
      ...safety,
      'Content-Security-Policy': policy,
      'Content-Type': String(type),
    },
    body: Buffer.from(html),
  }
}

function encodedHeaders(headers: OutgoingHttpHeaders, encoding: string): OutgoingHttpHeaders {
  const { 'content-length': _length, etag, vary, ...rest } = headers
  return {
    ...rest,
    ...(etag && { etag: String(etag).replace(/^"/u, 'W/"') }),
    'content-encoding': encoding,
    vary: [vary, 'Accept-Encoding'].filter(Boolean).join(', '),
  }
}
