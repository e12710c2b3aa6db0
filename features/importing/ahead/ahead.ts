import type { Db } from '@/db/client'
import { BadInput, type BadInputReason } from '@/features/importing/bad-input'
import { findEarlierImport } from '@/features/importing/identity'
import { onDryRun } from '@/features/importing/pictures/take-pictures'
import { type ImportedDocument, readDocument } from '@/features/importing/read-document'
import { contentOf } from '@/features/importing/story-content'
import { type Checked, checkedIn } from './checked'

export type AheadSettings = {
  timeZone: string
  dataDir: string
  isDryRun: boolean
  /** Whether what is read is to be checked as well. */
  publish: boolean
}

/** What was read of a file before its turn. */
export type Ahead =
  | { imported: ImportedDocument; checked: Checked | null }
  | { bad: { reason: BadInputReason; detail: string } }

/**
 * Reads a file and, where it is to go out, checks it by what the newsroom knows now. Null where that is for
 * whoever writes: of a picture for the library, and of what no one foresaw.
 */
export async function readAheadOf(
  path: string,
  { timeZone, isDryRun, publish }: AheadSettings,
  reader: Db | null,
): Promise<Ahead | null> {
  try {
    const imported = await readDocument(path, timeZone, isDryRun ? onDryRun : forTheLibrary)
    const isChecked = publish && reader && !findEarlierImport(reader, imported)
    return { imported, checked: isChecked ? checkedIn(reader, newStoryOf(imported)) : null }
  } catch (error) {
    if (error instanceof BadInput) return { bad: { reason: error.reason, detail: error.detail } }
    return null
  }
}

const newStoryOf = (imported: ImportedDocument) =>
  contentOf(imported, { sectionId: null, sourceId: null })

async function forTheLibrary(): Promise<never> {
  throw new Error('The library takes pictures from whoever writes')
}
