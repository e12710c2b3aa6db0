import { getDb, type Tx } from '@/db/client'
import { readCrop } from './crop-file'
import { getFocalPoint } from './library'
import { type RenditionFile, readRendition } from './rendition-file'

type Address = { dataDir: string; id: string; file: string }

/** Answers a request for one file of a stored picture; what an address holds never changes. */
export async function answerRendition(
  request: Request,
  address: Address,
  db: Tx = getDb(),
): Promise<Response> {
  const { dataDir, id, file } = address
  const rendition = (await readRendition(dataDir, id, file)) ?? (await cropAt(address, db))
  if (!rendition) {
    return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
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

async function cropAt({ dataDir, id, file }: Address, db: Tx): Promise<RenditionFile | null> {
  const bytes = await readCrop(dataDir, id, file, (id) => getFocalPoint(db, id))
  return bytes && { bytes, type: 'image/jpeg' }
}

/** Whether an If-None-Match header names a tag; a shared cache may have made it a weak one. */
function names(header: string | null, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//u, '')) ?? []
  return tags.includes(etag) || tags.includes('*')
}
