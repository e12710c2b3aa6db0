import { readFile } from 'node:fs/promises'
import type { OutgoingHttpHeaders } from 'node:http'
import { defaultLocale } from '@/lib/i18n/locales'
import { log } from '@/lib/log'
import { askNext, type NextHandler } from './front/next-answer'

/** Next's own list of what may be asked of which page. */
const manifest = '.next/server/server-reference-manifest.json'

/** Rooms whose code no page shares. */
const handlers = ['/api/auth/get-session', '/api/media', '/api/v1']

/**
 * Has Next load the code that it would load when someone first asks for it, which would hold up
 * whoever reads meanwhile. A stranger asks each page of the newsroom to do something, and is refused.
 */
export async function warmUp(next: NextHandler, headers: OutgoingHttpHeaders): Promise<void> {
  for (const path of handlers) await ask(path)
  for (const [page, action] of await readActions()) {
    const asked = { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8' }
    await ask(page, { method: 'POST', headers: asked, body: Buffer.from('[]') })
  }

  async function ask(path: string, asked: Parameters<typeof askNext>[2] = {}): Promise<void> {
    try {
      await askNext(next, path, { ...asked, headers: { ...headers, ...asked.headers } })
    } catch (error) {
      log.warn('a page is not loaded before it is asked for', { path, error })
    }
  }
}

/** One action of each page that has some, by the page's path. */
async function readActions(): Promise<Map<string, string>> {
  const { node }: { node: Record<string, { workers: object }> } = JSON.parse(
    await readFile(manifest, 'utf8'),
  )
  const entries = Object.entries(node).flatMap(([action, { workers }]) =>
    Object.keys(workers).map((file): [string, string] => [pathOf(file), action]),
  )
  return new Map(entries)
}

/** An address that a page answers to: `/zh/newsroom` for `app/[locale]/newsroom/(desk)/page`. */
const pathOf = (file: string) =>
  file
    .split('/')
    .slice(1, -1)
    .filter((step) => !step.startsWith('('))
    .map((step) => `/${step.replace('[locale]', defaultLocale).replace(/^\[.*\]$/u, '1')}`)
    .join('')
