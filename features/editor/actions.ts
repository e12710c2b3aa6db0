'use server'

import { send } from '@/features/access/door'
import type { RefusedDocument } from './importing/document-refusal'
import { readGivenFile, readText } from './importing/errands'
import type { ImportedDocument } from './importing/imported-document'
import type { OpenedFile } from './importing/read-file'

/** Reads a document in both languages; null for one who may not. */
export async function readBilingual(
  given: unknown,
): Promise<ImportedDocument | RefusedDocument | null> {
  const answer = await send(readText, given)
  return 'status' in answer ? null : answer
}

export async function openFile(form: FormData): Promise<OpenedFile> {
  const answer = await send(readGivenFile, form)
  return 'status' in answer ? { refused: 'unreadable' } : answer
}
