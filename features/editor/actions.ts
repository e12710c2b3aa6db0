'use server'

import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { refusalCode } from '@/features/access/refused'
import { authorise } from '@/features/access/session'
import { benches } from '@/features/workshop/benches'
import { withTemporaryFile } from '@/features/workshop/temporary-file'
import { largestFile, longestDocument } from './importing/document-bounds'
import type { RefusedDocument } from './importing/document-refusal'
import type { ImportedDocument } from './importing/imported-document'
import { readFileJob, readGivenJob } from './importing/jobs'
import type { OpenedFile } from './importing/read-file'

/** Reads a document in both languages; null for one who may not. */
export async function readBilingual(
  given: unknown,
): Promise<ImportedDocument | RefusedDocument | null> {
  const admission = await authorise('story.read')
  const parsed = givenText.safeParse(given)
  if (admission.status === 'refused' || !parsed.success) return null
  if (parsed.data.text.length > longestDocument) return { refused: 'too-long' }
  const { texts } = benches()
  const read = () => texts.do(readGivenJob, parsed.data)
  return texts.asShareOf(admission.person.id, read).catch(toRefusal)
}

/** A line has one character at least. */
const givenText = z.object({
  text: z.string(),
  items: z.array(z.int().positive()).max(longestDocument),
})

export async function openFile(form: FormData): Promise<OpenedFile> {
  const admission = await authorise('story.read')
  const file = form.get('file')
  if (admission.status === 'refused' || !(file instanceof File)) return { refused: 'unreadable' }
  if (file.size > largestFile) return { refused: 'size' }
  const { texts } = benches()
  const read = async (path: string) => {
    await pipeline(file.stream(), createWriteStream(path))
    return texts.do(readFileJob, { path, name: file.name })
  }
  return texts.asShareOf(admission.person.id, () => withTemporaryFile(read)).catch(toRefusal)
}

function toRefusal(error: unknown): RefusedDocument {
  return { refused: refusalCode(error) }
}
