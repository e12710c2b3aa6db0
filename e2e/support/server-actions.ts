import type { APIRequestContext } from '@playwright/test'
import { addressOfPage, type ServerAction } from '@/lib/server-actions'

/** Calls a door as a browser would, and gives back what it answered, as React writes it. */
export async function callServerAction(
  request: APIRequestContext,
  site: string,
  { id, pages: [page = ''] }: ServerAction,
  args: unknown[],
  params: Record<string, string>,
): Promise<string> {
  const address = addressOfPage(page, params)
  const response = await request.post(address, {
    headers: {
      'next-action': id,
      origin: new URL(site).origin,
      'content-type': 'text/plain;charset=UTF-8',
      accept: 'text/x-component',
    },
    data: JSON.stringify(args),
  })
  // The page as it is afterwards may come along; what the door itself answers is row 1.
  return /^1:.*$/mu.exec(await response.text())?.[0] ?? `status ${response.status()}`
}
