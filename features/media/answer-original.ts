import { join } from 'node:path'
import type { Tx } from '@/db/client'
import { type Actor, can } from '@/features/access/policy'
import { withoutFile } from '@/lib/file-answers'
import { getPicture } from './library'
import { kindOfMime } from './limits'
import { mediaFolder } from './media-folder'
import { readOriginal } from './original-file'

type Asker = { db: Tx; dataDir: string; person: Actor | null }

/**
 * Answers a colleague with a picture as it came, with everything that the camera and the agency wrote
 * into it. Sent as a file to keep and never as a page.
 */
export async function answerOriginal(
  id: string,
  { db, dataDir, person }: Asker,
): Promise<Response> {
  if (!person) return withoutFile(401)
  if (!can(person, 'media.edit')) return withoutFile(403)
  const picture = getPicture(db, id)
  const kind = picture && kindOfMime(picture.mime)
  if (!picture || !kind) return withoutFile(404)
  const bytes = await readOriginal(join(mediaFolder(dataDir), picture.id), kind, picture.id)
  if (!bytes) return withoutFile(404)
  const name = encodeURIComponent(picture.originalName).replaceAll("'", '%27')
  return new Response(bytes, {
    headers: {
      'Content-Type': picture.mime,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
