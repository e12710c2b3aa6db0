import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Next's own list of what browsers may call, of the build in this folder. */
const manifest = '.next/server/server-reference-manifest.json'

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

/** The id that it is called by, and the files of the pages that have it. */
export type ServerAction = { id: string; pages: string[] }

/** All that the build lets browsers call, by the file that exports it: `people/people-actions.disable`. */
export function listServerActions(): Map<string, ServerAction> {
  const { node } = manifestSchema.parse(JSON.parse(readFileSync(manifest, 'utf8')))
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName, workers }]) => {
      const file = filename.replace(/^features\/|\.ts$/gu, '')
      return [`${file}.${exportedName}`, { id, pages: Object.keys(workers) }]
    }),
  )
}

/** An address of a page by its file: `/zh/newsroom` for `app/[locale]/newsroom/(desk)/page`. */
export function addressOfPage(file: string, params: Record<string, string>): string {
  return file
    .replace(/^app|\/page$|\/\([^)]+\)/gu, '')
    .replaceAll(/\[(\w+)\]/gu, (_, name: string) => params[name] ?? name)
}
