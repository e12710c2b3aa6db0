import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Answer, makeReady, notFound, type ReadyAnswer } from './answer'
import { caching, safety } from './response-headers'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json',
}

export type Assets = {
  /** The address under which an asset of this version may be kept for good. */
  versioned: (path: string) => string
  get: (url: string) => Answer | ReadyAnswer
}

/** Reads the files of `public/assets`: few, small, and all that pages have of script. */
export async function readAssets(folder: string): Promise<Assets> {
  const addresses = new Map<string, string>()
  const answers = new Map<string, ReadyAnswer>()
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/assets${file.slice(folder.length).replaceAll('\\', '/')}`
    const body = await readFile(file)
    const version = createHash('sha256').update(body).digest('base64url').slice(0, 10)
    const type = types[extname(file)] ?? 'application/octet-stream'
    addresses.set(path, `${path}?v=${version}`)
    answers.set(path, await makeReady(answerOf(body, type, caching.revalidated)))
    answers.set(`${path}?v=${version}`, await makeReady(answerOf(body, type, caching.immutable)))
  }
  return {
    versioned: (path) => addresses.get(path) ?? path,
    get: (url) => answers.get(url) ?? answers.get(url.replace(/\?.*$/u, '')) ?? notFound,
  }
}

function answerOf(body: Buffer, type: string, caches: string): Answer {
  return {
    status: 200,
    headers: { ...safety, 'Content-Type': type, 'Cache-Control': caches, Vary: 'Accept-Encoding' },
    body,
  }
}
