import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getReader, type Tx } from '@/db/client'
import { Refused } from '@/features/access/refused'
import { getEdition } from '@/features/editions/published'
import { benches } from '@/features/workshop/benches'
import { job } from '@/features/workshop/job'
import { sharedWork } from '@/features/workshop/shared-work'
import { writeDurably } from '@/lib/durable-file'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { log } from '@/lib/log'
import { DamagedPicture, isWholePicture } from '@/lib/whole-picture'
import type { drawSharePicture } from './draw-share-picture'
import { type ShareCard, siteCard, storyCard, versionOf } from './share-card'

const drawJob = job<typeof drawSharePicture>(
  'features/sharing/draw-share-picture.ts',
  'drawSharePicture',
)

type Asked = { dataDir: string; locale: string; file: string }

/**
 * Answers with a share picture, which is drawn when it is first asked for and kept. One of a headline
 * that has changed since is there as long as it was ever drawn, for links that were shared before. Of
 * a story that is not live there is none.
 */
export async function answerSharePicture(
  { dataDir, locale, file }: Asked,
  db: Tx = getReader(),
): Promise<Response> {
  const [, name = '', version] = /^(site|[1-9]\d{0,8})-([0-9a-f]{12})\.jpg$/u.exec(file) ?? []
  const card = isLocale(locale) && name ? cardOf(locale, name, db) : null
  if (!card) return without(404)
  const path = join(dataDir, 'share', card.locale, file)
  const kept = await readFile(path).catch(nullWhereMissing)
  if (kept && isWholePicture(kept, 'jpg')) return found(kept)
  // An address of another version makes nothing, or anyone could fill the disk by asking.
  if (version !== versionOf(card)) return without(404)
  return sharedWork(path, () => drawn(card, { dataDir, path })).then(found, without503)
}

async function drawn(
  card: ShareCard,
  { dataDir, path }: { dataDir: string; path: string },
): Promise<Buffer<ArrayBuffer>> {
  const asked = { card, dataDir }
  const made = await benches().pictures.do(drawJob, asked, { isNext: true })
  if ('damaged' in made) throw new DamagedPicture(made.damaged)
  const bytes = Buffer.from(made.bytes)
  await writeDurably(path, bytes)
  return bytes
}

function without503(error: unknown): Response {
  if (error instanceof DamagedPicture) log.error('a picture is damaged', { detail: error.message })
  else if (!(error instanceof Refused)) throw error
  return without(503)
}

function cardOf(locale: Locale, name: string, db: Tx): ShareCard | null {
  if (name === 'site') return siteCard(locale)
  const at = getEdition(locale, Number(name), db)
  return at.status === 'live' ? storyCard(at.edition) : null
}

function found(bytes: Buffer<ArrayBuffer>): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(bytes.byteLength),
      // What it shows never changes, but a withdrawn story is to be shown nowhere for long.
      'Cache-Control': 'public, max-age=3600',
    },
  })
}

function without(status: 404 | 503): Response {
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
