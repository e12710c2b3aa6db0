import type { Db } from '@/db/client'
import { type StoreFault, storeFault } from '@/db/store-fault'
import type { Ahead } from './ahead/ahead'
import { BadInput, type BadInputReason } from './bad-input'
import { type ImportResult, importDocument } from './commands'
import { storyNumberOf } from './identity'
import type { Listed } from './list-documents'
import { intoLibrary, onDryRun } from './pictures/take-pictures'
import { type ImportedDocument, readDocument } from './read-document'

/** A file that was imported, or on a dry run only read. */
export type TakenReport = { file: string; imported: ImportedDocument } & (
  | { kind: 'imported'; result: ImportResult }
  | { kind: 'read'; number: number | null }
)

export type FailedReport = {
  file: string
  kind: 'failed'
  reason: BadInputReason | StoreFault | 'empty-folder' | 'unexpected'
  detail: string
}

export type FileReport = TakenReport | FailedReport

export type ImportOptions = {
  /** Null where there is no database yet and none may be made. */
  db: Db | null
  isDryRun: boolean
  publish: boolean
  timeZone: string
  /** Where the library keeps its pictures. */
  dataDir: string
}

/**
 * Imports one file, or only reads it on a dry run. Nothing that is wrong with it is thrown.
 * @param ahead what was read of it before
 */
export async function importFile(
  { file, path, fault }: Listed,
  options: ImportOptions,
  ahead: Ahead | null = null,
): Promise<FileReport> {
  if (fault) return { file, kind: 'failed', reason: fault, detail: '' }
  try {
    return { file, ...(await take(path, options, ahead)) }
  } catch (error) {
    if (error instanceof BadInput) {
      return { file, kind: 'failed', reason: error.reason, detail: error.detail }
    }
    return {
      file,
      kind: 'failed',
      reason: storeFault(error) ?? 'unexpected',
      detail: firstLine(error),
    }
  }
}

async function take(path: string, options: ImportOptions, ahead: Ahead | null) {
  const { db, isDryRun, publish } = options
  const { imported, checked } = ahead ? readBefore(ahead) : await readNow(path, options)
  if (isDryRun || !db) {
    return { kind: 'read' as const, imported, number: db && storyNumberOf(db, imported) }
  }
  const at = new Date().toISOString()
  return {
    kind: 'imported' as const,
    imported,
    result: await importDocument(db, imported, { publish, at, checked }),
  }
}

function readBefore(ahead: Ahead) {
  if ('bad' in ahead) throw new BadInput(ahead.bad.reason, ahead.bad.detail)
  return ahead
}

async function readNow(path: string, { db, isDryRun, timeZone, dataDir }: ImportOptions) {
  const takePicture = isDryRun || !db ? onDryRun : intoLibrary(db, dataDir)
  return { imported: await readDocument(path, timeZone, takePicture), checked: null }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''
}
