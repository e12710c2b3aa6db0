import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { requestIdHeader } from '@/lib/headers'
import { compressor, type Encoding } from './compress'
import { inText, type NextAnswer } from './next-answer'

export type Head = Pick<NextAnswer, 'status' | 'headers'>

/** What becomes of an answer: kept back until it is whole, or sent on as it comes. */
export type Course = 'keep-back' | { headers: OutgoingHttpHeaders; encoding: Encoding }

type GivenHeaders = OutgoingHttpHeaders | OutgoingHttpHeader[]
type Callback = (error?: Error | null) => void
type Sink = { write: (chunk: Buffer) => boolean; end: () => void }

/**
 * Has a client's own response answered by `next`, and stands between the two. Once the answer begins,
 * `choose` says what becomes of it. One that is kept back is given when it is whole, for whoever asked to
 * write the response again; for one that was sent on, or whose client has left, null is given in the end.
 */
export function intercept(
  response: ServerResponse,
  next: () => Promise<void>,
  choose: (head: Head) => Course,
): Promise<NextAnswer | null> {
  const { promise, resolve, reject } = Promise.withResolvers<NextAnswer | null>()
  const real = nativeParts(response)
  const id = response.getHeader(requestIdHeader)
  let sink: Sink | undefined
  let isWhole = false

  function begin(): Sink {
    if (sink) return sink
    const head = { status: response.statusCode, headers: inText(response.getHeaders()) }
    delete head.headers[requestIdHeader]
    const course = choose(head)
    clearHeaders()
    sink = course === 'keep-back' ? keepBack(head) : sendOn(response, real, head.status, course)
    return sink
  }

  function keepBack(head: Head): Sink {
    const chunks: Buffer[] = []
    return {
      write: (chunk) => chunks.push(chunk) > 0,
      end: () => {
        isWhole = true
        resolve({ ...head, body: Buffer.concat(chunks) })
      },
    }
  }

  /** All but what the front has set itself. */
  function clearHeaders(): void {
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    if (id !== undefined) response.setHeader(requestIdHeader, id)
  }

  function failWith(error: unknown): void {
    if (!sink) clearHeaders()
    release()
    reject(error)
  }

  const overrides = {
    writeHead(status: number, second?: string | GivenHeaders, third?: GivenHeaders) {
      const headers = typeof second === 'string' ? third : second
      // Next is through with it: this is the head of what its answer was made into.
      if (isWhole) {
        release()
        return real.writeHead(status, headers)
      }
      response.statusCode = status
      for (const [name, value] of named(headers)) response.setHeader(name, value)
      begin()
      return response
    },
    flushHeaders: () => void begin(),
    write(chunk: string | Uint8Array, second?: BufferEncoding | Callback, third?: Callback) {
      const isTaken = begin().write(toBuffer(chunk, second))
      const callback = typeof second === 'function' ? second : third
      callback?.()
      return isTaken
    },
    end(
      first?: string | Uint8Array | Callback,
      second?: BufferEncoding | Callback,
      third?: Callback,
    ) {
      if (isWhole) return response
      const callback = [first, second, third].find((given) => typeof given === 'function')
      if (callback) response.once('finish', callback)
      const { write, end } = begin()
      if (first && typeof first !== 'function') write(toBuffer(first, second))
      end()
      return response
    },
    destroy(error?: Error) {
      if (!response.closed) failWith(error ?? new Error('Next broke its answer off'))
      return real.destroy(error)
    },
  }

  function release(): void {
    for (const name of [...Object.keys(overrides), 'headersSent']) {
      Reflect.deleteProperty(response, name)
    }
  }

  Object.assign(response, overrides)
  // What is kept back has been sent, as far as Next knows.
  Object.defineProperty(response, 'headersSent', {
    configurable: true,
    get: () => sink !== undefined,
  })
  response.once('close', () => resolve(null))
  next().catch(failWith)
  return promise
}

function nativeParts(response: ServerResponse) {
  return {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    destroy: response.destroy.bind(response),
  }
}

/** Begins the real answer, and takes what follows to it. */
function sendOn(
  response: ServerResponse,
  real: ReturnType<typeof nativeParts>,
  status: number,
  { headers, encoding }: Exclude<Course, 'keep-back'>,
): Sink {
  real.writeHead(status, headers)
  if (encoding === 'identity') return { write: (chunk) => real.write(chunk), end: () => real.end() }
  const packed = compressor(encoding)
  packed.on('data', (chunk) => {
    if (!real.write(chunk)) packed.pause()
  })
  packed.on('end', () => real.end())
  packed.on('drain', () => response.emit('drain'))
  response.on('drain', () => packed.resume())
  response.once('close', () => packed.destroy())
  return { write: (chunk) => packed.write(chunk), end: () => packed.end() }
}

function* named(headers: GivenHeaders = {}): Generator<[string, OutgoingHttpHeader]> {
  if (!Array.isArray(headers)) {
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined) yield [name, value]
    }
    return
  }
  for (let at = 0; at + 1 < headers.length; at += 2) {
    yield [String(headers[at]), headers[at + 1] ?? '']
  }
}

function toBuffer(chunk: string | Uint8Array, encoding?: BufferEncoding | Callback): Buffer {
  if (typeof chunk !== 'string') return Buffer.from(chunk)
  return Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8')
}
