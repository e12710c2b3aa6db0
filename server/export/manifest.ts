import { z } from 'zod'

export const manifestName = 'manifest.json'

/** What an export says of itself: docs/export.md. */
export const exportManifest = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Which migration the database had come to. */
  schema: z.int().nonnegative(),
  /** The rows of each table. */
  tables: z.record(z.string(), z.int().nonnegative()),
  /** The SHA-256 of each file, in hex, by its path. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/u)),
})

export type ExportManifest = z.infer<typeof exportManifest>

/** A folder that holds no whole export; `file` is the one at fault. */
export class BadExport extends Error {
  constructor(
    readonly reason: 'not-an-export' | 'damaged-file' | 'newer',
    readonly file = '',
  ) {
    super(`${reason} ${file}`.trim())
  }
}

export const fileOf = (table: string): string => `${table}.jsonl`
