import { createHash } from 'node:crypto'
import { requestIdHeader } from '@/lib/headers'
import { compress, type Encoding, isCompressible, recompress } from './compress'

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

type Variant = { headers: string[]; body: Buffer }

/** An answer made ready to be sent many times. */
export type ReadyAnswer = {
  status: number
  etag: string
  lastModified: string | undefined
  /**
   * In the encodings that were asked for until now (`variantFor`). The last header of each list, and of
   * the one below, is the id of the request: see `withId`.
   */
  variants: Partial<Record<Encoding, Variant>>
  /** What a 304 carries. */
  unchangedHeaders: string[]
  goodUntil?: number
  /** What keeping it costs. */
  bytes: number
  /** Told of by who keeps it, once it costs more. */
  hasGrown?: (bytes: number) => void
}

/** What the headers, the tags and the entry of an answer take, roughly: many small ones are not free. */
const overhead = 4_000

/** Makes the variant that most ask for; one without compression is all there is of what gains nothing by it. */
export async function makeReady(answer: Answer): Promise<ReadyAnswer> {
  const { status, headers, body, goodUntil } = answer
  // Weak, since all encodings of a page share it.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const common = { ...headers, ETag: etag }
  const encoding = isCompressible(headers['Content-Type']) ? 'br' : 'identity'
  const variant = variantOf(common, await compress(body, encoding), encoding)
  return {
    status,
    etag,
    lastModified: headers['Last-Modified'],
    ...(goodUntil !== undefined && { goodUntil }),
    variants: { [encoding]: variant },
    unchangedHeaders: Object.entries({ ...common, [requestIdHeader]: '' })
      .filter(([name]) => !name.startsWith('Content-'))
      .flat(),
    bytes: variant.body.length + overhead,
  }
}

/** The variant in an encoding, made when it is first asked for. */
export function variantFor(answer: ReadyAnswer, encoding: Encoding): Variant {
  const { variants } = answer
  const ready = variants[encoding] ?? (variants.br ? undefined : variants.identity)
  return ready ?? addVariant(answer, encoding)
}

function addVariant(answer: ReadyAnswer, encoding: Encoding): Variant {
  const { br } = answer.variants
  if (!br) throw new Error('An answer holds nothing')
  const body = recompress(br.body, encoding)
  const variant = variantOf(headersOf(br.headers), body, encoding)
  answer.variants[encoding] = variant
  answer.bytes += body.length
  answer.hasGrown?.(body.length)
  return variant
}

function variantOf(headers: Record<string, string>, body: Buffer, encoding: Encoding): Variant {
  const {
    'Content-Encoding': _,
    'Content-Length': _length,
    [requestIdHeader]: _id,
    ...common
  } = headers
  const own = {
    ...common,
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    'Content-Length': String(body.length),
    [requestIdHeader]: '',
  }
  return { headers: Object.entries(own).flat(), body }
}

function headersOf(list: string[]): Record<string, string> {
  const pairs = list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1] ?? '']] : []))
  return Object.fromEntries(pairs)
}

/** The headers of a kept answer for one request. The list is the same each time: it is written out at once. */
export function withId(headers: string[], id: string): string[] {
  headers[headers.length - 1] = id
  return headers
}
