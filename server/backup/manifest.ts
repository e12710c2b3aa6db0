import { z } from 'zod'

/** What a backup says of itself, as its first entry. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Which migration the database has come to. */
  schema: z.int().nonnegative(),
})

/** The SHA-256 of every other file, in hex, as the last entry. */
export const checksumsSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/u))

export type Manifest = z.infer<typeof manifestSchema>
export type Checksums = z.infer<typeof checksumsSchema>

export const manifestName = 'manifest.json'
export const checksumsName = 'checksums.json'
export const databaseName = 'diptych.sqlite'

/** A file that is no whole backup; `name` is the entry at fault. */
export class BadBackup extends Error {
  constructor(
    readonly reason: BadBackupReason,
    readonly entry = '',
  ) {
    super(`${reason} ${entry}`.trim())
  }
}

export type BadBackupReason =
  | 'missing'
  | 'not-a-backup'
  | 'cut-short'
  | 'damaged-file'
  | 'damaged-database'
  | 'lost-picture'
  | 'strange-file'
  | 'newer'
