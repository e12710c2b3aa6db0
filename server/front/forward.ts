import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { chooseEncoding, compressor, type Encoding, isCompressible } from './compress'
import { endToEnd, forwardedHeaders } from './request-headers'
import { safety, throughPolicy } from './response-headers'
import { type SendableAnswer, send } from './send'
import { takeStatusMark } from './status-mark'
import type { Upstream } from './upstream'

/** Sends a request on as it comes and the answer back as it comes, compressed on the way. */
export async function forward(
  upstream: Upstream,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, url } = request
  const onward = upstream.open({ method, path: url, headers: forwardedHeaders(request) })
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    onward.on('response', resolve).on('error', reject)
  })
  response.on('close', () => onward.destroy())
  try {
    request.pipe(onward)
    await sendBack(await answered, request, response)
  } catch (error) {
    if (!isOfClientLeaving(error, response)) throw error
  }
}

/** Where the client went away there is nobody left to tell. */
function isOfClientLeaving(error: unknown, response: ServerResponse): boolean {
  const isPremature = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE'
  return response.destroyed && (isPremature || !response.headersSent)
}

async function sendBack(
  answer: IncomingMessage,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { statusCode: status = 502 } = answer
  const headers = { ...endToEnd(answer.headers), ...safety }
  const type = answer.headers['content-type']
  const hasBody = request.method !== 'HEAD' && status !== 204 && status !== 304
  if (hasBody && type?.startsWith('text/html')) {
    return send(request, response, toPage(status, headers, await text(answer)))
  }
  const isWorthIt = hasBody && !headers['content-encoding'] && isCompressible(type)
  const encoding = isWorthIt ? chooseEncoding(request.headers['accept-encoding']) : 'identity'
  response.writeHead(status, encoding === 'identity' ? headers : encodedHeaders(headers, encoding))
  return pipeline(answer, compressor(encoding), response)
}

/** A page is read whole, since only its text tells the status to answer with. */
function toPage(status: number, headers: OutgoingHttpHeaders, source: string): SendableAnswer {
  const { html, status: marked } = takeStatusMark(source)
  const { 'content-length': _length, 'content-type': type, ...rest } = headers
  return {
    status: marked ?? status,
    headers: { 'Content-Security-Policy': throughPolicy, ...rest, 'Content-Type': String(type) },
    body: Buffer.from(html),
  }
}

function encodedHeaders(headers: OutgoingHttpHeaders, encoding: Encoding): OutgoingHttpHeaders {
  const { 'content-length': _length, etag, vary, ...rest } = headers
  return {
    ...rest,
    ...(etag && { etag: String(etag).replace(/^"/u, 'W/"') }),
    'content-encoding': encoding,
    vary: [vary, 'Accept-Encoding'].filter(Boolean).join(', '),
  }
}
