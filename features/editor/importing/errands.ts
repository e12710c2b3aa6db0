import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import { refusalCode } from '@/features/access/refused'
import { benches } from '@/features/workshop/benches'
import { withTemporaryFile } from '@/features/workshop/temporary-file'
import { actionByteLimit } from '@/lib/action-size'
import { largestFile, longestDocument } from './document-bounds'
import type { RefusedDocument } from './document-refusal'
import { readFileJob, readGivenJob } from './jobs'

const { errand } = doorOf<never>()

/** Reads a document in both languages. */
export const readText = errand({
  schema: z.object({
    text: z.string(),
    /** A line has one character at least. */
    items: z.array(z.int().positive()).max(longestDocument),
  }),
  // What is longer than a document may be is refused as one, by what follows.
  size: { values: 2 * longestDocument, characters: actionByteLimit },
  action: 'story.read',
  run: async ({ person, input }) => {
    if (input.text.length > longestDocument) return { refused: 'too-long' } as const
    const { texts } = benches()
    return texts.asShareOf(person.id, () => texts.do(readGivenJob, input)).catch(toRefusal)
  },
})

/** The same of a file, given as `file` of a form. */
export const readGivenFile = errand({
  schema: z
    .instanceof(FormData)
    .transform((form) => form.get('file'))
    .pipe(z.instanceof(File)),
  action: 'story.read',
  run: async ({ person, input: file }) => {
    if (file.size > largestFile) return { refused: 'size' } as const
    const { texts } = benches()
    const read = async (path: string) => {
      await pipeline(file.stream(), createWriteStream(path))
      return texts.do(readFileJob, { path, name: file.name })
    }
    return texts.asShareOf(person.id, () => withTemporaryFile(read)).catch(toRefusal)
  },
})

function toRefusal(error: unknown): RefusedDocument {
  return { refused: refusalCode(error) }
}
