import type { OutgoingHttpHeaders } from 'node:http'
import { defaultLocale } from '@/lib/i18n/locales'
import { log } from '@/lib/log'
import { addressOfPage, listServerActions } from '@/lib/server-actions'
import { askNext, type NextHandler } from './front/next-answer'

/** Rooms whose code no page shares. */
const handlers = ['/api/auth/get-session', '/api/media', '/api/v1']

/**
 * Has Next load the code that it would load when someone first asks for it, which would hold up
 * whoever reads meanwhile. A stranger asks each page of the newsroom to do something, and is refused.
 */
export async function warmUp(next: NextHandler, headers: OutgoingHttpHeaders): Promise<void> {
  for (const path of handlers) await ask(path)
  for (const [page, action] of actionsByPage()) {
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
function actionsByPage(): Map<string, string> {
  const params = { locale: defaultLocale, id: '1' }
  const entries = [...listServerActions().values()].flatMap(({ id, pages }) =>
    pages.map((page): [string, string] => [addressOfPage(page, params), id]),
  )
  return new Map(entries)
}
