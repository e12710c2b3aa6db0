import { IncomingMessage } from 'node:http'
import { finished } from 'node:stream/promises'
import { actionByteLimit } from '@/lib/action-size'
import { isPersonal } from './route'

/** Nobody waits for the end of more. */
const mostHeard = 200_000_000

/** A stranger has a form to send, and no story. */
const strangerByteLimit = 1024 * 1024

/** What is no longer than this is unpacked within milliseconds, whatever it holds. */
const shortByteLimit = 256 * 1024

/**
 * Twice as many values as a story may have (`storySize`): each value of a JSON text has at most two
 * of these marks, and a page of prose some dozens.
 */
const mostMarks = 600_000
const marks = new Set(Buffer.from('[{,'))

export type SignedIn = (request: IncomingMessage) => Promise<boolean>

/**
 * An action that Next may unpack; null for one that sends too much. Next unpacks the whole of it, and
 * holds up everyone while it does, before anyone is asked who they are. So a long one is taken in
 * here, of those alone who are signed in, and counted while it comes.
 */
export async function takeAction(
  request: IncomingMessage,
  isSignedIn: SignedIn,
): Promise<IncomingMessage | null> {
  if (request.headers['next-action'] === undefined) return request
  const length = Number(request.headers['content-length'] ?? Number.NaN)
  if (length <= shortByteLimit) return request
  const isShort = length <= strangerByteLimit
  if (!isShort && !(isPersonal(request.headers) && (await isSignedIn(request)))) return null
  const body = length > actionByteLimit ? null : await takeBody(request)
  return body && replayed(request, body)
}

/**
 * Lets a client say to its end what will be refused. One that is hung up on in the middle sees a broken
 * connection, and takes it for its own.
 */
export async function hearOut(request: IncomingMessage): Promise<void> {
  if (Number(request.headers['content-length']) > mostHeard) return
  request.resume()
  await finished(request).catch(() => {})
}

/**
 * The body; null where it has too many bytes or marks, and the rest is left on the connection then, or
 * where its sender hung up.
 */
async function takeBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  let found = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length
      found += countMarks(chunk)
      if (bytes > actionByteLimit || found > mostMarks) return null
      chunks.push(chunk)
    }
  } catch (error) {
    if (request.destroyed) return null
    throw error
  }
  return Buffer.concat(chunks)
}

function countMarks(chunk: Buffer): number {
  let found = 0
  for (const byte of chunk) if (marks.has(byte)) found += 1
  return found
}

/** The same request as if its body were still to come. */
function replayed(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket)
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } =
    request
  again.push(body)
  again.push(null)
  return Object.assign(again, {
    method,
    url,
    headers,
    rawHeaders,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
    complete: true,
  })
}
