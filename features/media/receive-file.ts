import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Refused } from '@/features/access/refused'
import { nameOfHash } from './picture-name'
import { nameHeader } from './send-file'

/** How long its sender says that the body is; 0 where that is not said. */
export function announcedLength(request: Request): number {
  return Number(request.headers.get('content-length')) || 0
}

/**
 * Writes a body to a file, and says by which name the library would know it. Stops where the limit is
 * passed, whatever length was announced.
 */
export async function receive(request: Request, path: string, limit: number): Promise<string> {
  const hash = createHash('sha256')
  let length = 0
  const measured = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      length += chunk.byteLength
      if (length > limit) throw new Refused('bytes-over-limit')
      hash.update(chunk)
      yield chunk
    }
  }
  const body = request.body ?? new Blob([]).stream()
  await pipeline(body, measured, createWriteStream(path, { mode: 0o600 }))
  return nameOfHash(hash.digest('hex'))
}

/** The file's own name, without the folders that some browsers put before it. */
export function fileName(request: Request, otherwise: string): string {
  const given = decoded(request.headers.get(nameHeader) ?? '')
  const name = given
    .split(/[\\/]/u)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '')
    .trim()
  return name?.slice(0, 200) || otherwise
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
