import { readFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { z } from 'zod'

const manifestSchema = z.object({
  node: z.record(
    z.string(),
    z.object({
      filename: z.string(),
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
})

/** A door of the server, by the file that exports it: `people/people-actions.disable`. */
type ServerAction = { id: string; pages: string[] }

/** All that the build lets browsers call. */
export function listServerActions(): Map<string, ServerAction> {
  const source = readFileSync('.next/server/server-reference-manifest.json', 'utf8')
  const { node } = manifestSchema.parse(JSON.parse(source))
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName, workers }]) => {
      const file = filename.replace(/^features\/|\.ts$/gu, '')
      return [`${file}.${exportedName}`, { id, pages: Object.keys(workers) }]
    }),
  )
}

/** Calls a door as a browser would, and gives back what it answered, as React writes it. */
export async function callServerAction(
  request: APIRequestContext,
  site: string,
  { id, pages: [page = ''] }: ServerAction,
  args: unknown[],
  params: Record<string, string>,
): Promise<string> {
  const address = page
    .replace(/^app|\/page$|\/\([^)]+\)/gu, '')
    .replaceAll(/\[(\w+)\]/gu, (_, name: string) => params[name] ?? name)
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
