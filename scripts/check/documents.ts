import { z } from 'zod'
import type { PassageText } from '@/features/checks/passage-text'
import { readDocument } from '@/features/importing/read-document'
import { blockText } from '@/features/passages/text'
import { linesOf } from './lines'

/** What is checked together, and what the report calls it. */
export interface Checked {
  name: { id: string | number } | { file: string }
  passages: PassageText[]
  /** Index of the first passage: a headline stands before it. */
  first: 0 | -1
  /** The day of the document, where it is known. */
  writtenOn?: string
}

const longest = 100_000
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  passages: z
    .array(z.object({ zh: z.string().max(longest), en: z.string().max(longest) }))
    .max(2000),
})

/** One document in the importer's layout. Throws BadInput where it is none. */
export async function readFile(path: string, timeZone: string): Promise<Checked> {
  const { document, panels } = await readDocument(path, timeZone)
  const day = document.published && { writtenOn: document.published }
  const body = panels.map(({ zh, en }) => ({
    zh: zh.map(blockText).join('\n'),
    en: en.map(blockText).join('\n'),
  }))
  const { zh = '', en = '' } = { zh: document.headline.zh ?? '', en: document.headline.en ?? '' }
  return zh && en
    ? { name: { file: path }, passages: [{ zh, en }, ...body], first: -1, ...day }
    : { name: { file: path }, passages: body, first: 0, ...day }
}

/** The documents of a file of lines, one at a time, and in their place the lines that are none. */
export async function* readLines(path: string): AsyncGenerator<Checked | BadLine> {
  for await (const [line, text] of linesOf(path)) {
    if (text?.trim() === '') continue
    yield text === null ? { line, reason: 'tooLong' } : documentOf(line, text)
  }
}

/** A line that is no document: where it is, and why. */
export interface BadLine {
  line: number
  reason: 'noJson' | 'noDocument' | 'tooLong'
  /** What in it is missing or wrong. */
  field?: string
}

function documentOf(line: number, text: string): Checked | BadLine {
  const json = parsed(text)
  if (!json) return { line, reason: 'noJson' }
  const found = lineSchema.safeParse(json.value)
  if (found.success) {
    const { id, passages } = found.data
    return { name: { id }, passages, first: 0 }
  }
  const [issue] = found.error.issues
  const reason = issue?.code === 'too_big' ? 'tooLong' : 'noDocument'
  return { line, reason, field: issue?.path.join('.') ?? '' }
}

function parsed(line: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(line) }
  } catch {
    return null
  }
}
