import { createHash } from 'node:crypto'
import { requestIdHeader } from '@/lib/headers'
import { type Bodies, compressAll, type Encoding, isCompressible } from './compress'

/** A whole response, not compressed. */
export type Answer = {
  status: number
  headers: Record<string, string>
  body: Buffer
  /** When it stops being true though nothing is published, in milliseconds since 1970. */
  goodUntil?: number
}

/** For addresses of files, where no reader looks. */
export const notFound: Answer = {
  status: 404,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  body: Buffer.from('Not found\n'),
}

/** An answer made ready to be sent many times. */
export type ReadyAnswer = {
  status: number
  etag: string
  lastModified: string | undefined
  /** The last header of each list, and of the one below, is the id of the request: see `withId`. */
  variants: Record<Encoding, { headers: string[]; body: Buffer }>
  /** What a 304 carries. */
  unchangedHeaders: string[]
  goodUntil?: number
  /** What keeping it costs. */
  bytes: number
}

/** What the headers and the entry of an answer take, roughly: many small ones are not free. */
const overhead = 4_000

export async function makeReady(answer: Answer): Promise<ReadyAnswer> {
  const { status, headers, body, goodUntil } = answer
  // Weak, since all encodings of a page share it.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const common = { ...headers, ETag: etag }
  const isWorthIt = isCompressible(headers['Content-Type'])
  const bodies: Bodies = isWorthIt
    ? await compressAll(body)
    : { br: body, gzip: body, identity: body }
  const variantOf = (encoding: Encoding) => ({
    headers: Object.entries({
      ...common,
      ...(isWorthIt && encoding !== 'identity' && { 'Content-Encoding': encoding }),
      'Content-Length': String(bodies[encoding].length),
      [requestIdHeader]: '',
    }).flat(),
    body: bodies[encoding],
  })
  return {
    status,
    etag,
    lastModified: headers['Last-Modified'],
    ...(goodUntil !== undefined && { goodUntil }),
    variants: { br: variantOf('br'), gzip: variantOf('gzip'), identity: variantOf('identity') },
    unchangedHeaders: Object.entries({ ...common, [requestIdHeader]: '' })
      .filter(([name]) => !name.startsWith('Content-'))
      .flat(),
    bytes: [...new Set(Object.values(bodies))].reduce((sum, { length }) => sum + length, overhead),
  }
}

/** The headers of a kept answer for one request. The list is the same each time: it is written out at once. */
export function withId(headers: string[], id: string): string[] {
  headers[headers.length - 1] = id
  return headers
}
