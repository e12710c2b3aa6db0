import { getReader, type Tx } from '@/db/client'
import { Refused } from '@/features/access/refused'
import { withoutFile } from '@/lib/file-answers'
import { log } from '@/lib/log'
import { DamagedPicture } from '@/lib/whole-picture'
import { readCrop } from './crop-file'
import { getFocalPoint } from './library'
import { type RenditionFile, readRendition } from './rendition-file'

type Address = { dataDir: string; id: string; file: string }

/** Answers a request for one file of a stored picture; what an address holds never changes. */
export async function answerRendition(
  request: Request,
  address: Address,
  db: Tx = getReader(),
): Promise<Response> {
  const { id, file } = address
  const rendition = await renditionAt(address, db)
  if (rendition === null) return withoutFile(404)
  // The workshop has said in the log what was too much.
  if (rendition instanceof Refused) return withoutFile(503)
  if (rendition instanceof DamagedPicture) {
    log.error('a picture is damaged', { detail: rendition.message })
    return withoutFile(503)
  }
  const etag = `"${id}-${file}"`
  const lasting = { 'Cache-Control': 'public, max-age=31536000, immutable', ETag: etag }
  if (names(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: lasting })
  }
  return new Response(rendition.bytes, {
    headers: {
      ...lasting,
      'Content-Type': rendition.type,
      'Content-Length': String(rendition.bytes.byteLength),
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

async function renditionAt(
  address: Address,
  db: Tx,
): Promise<RenditionFile | DamagedPicture | Refused | null> {
  const { dataDir, id, file } = address
  try {
    return (await readRendition(dataDir, id, file)) ?? (await cropAt(address, db))
  } catch (error) {
    if (error instanceof DamagedPicture || error instanceof Refused) return error
    throw error
  }
}

async function cropAt({ dataDir, id, file }: Address, db: Tx): Promise<RenditionFile | null> {
  const bytes = await readCrop(dataDir, id, file, (id) => getFocalPoint(db, id))
  return bytes && { bytes, type: 'image/jpeg' }
}

/** Whether an If-None-Match header names a tag; a shared cache may have made it a weak one. */
function names(header: string | null, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//u, '')) ?? []
  return tags.includes(etag) || tags.includes('*')
}
