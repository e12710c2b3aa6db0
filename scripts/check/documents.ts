import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { PassageText } from '@/features/checks/passage-text'
import { readDocument } from '@/features/importing/read-document'
import { blockText } from '@/features/passages/text'

/** What is checked together, and what the report calls it. */
export interface Checked {
  name: { id: string } | { file: string }
  passages: PassageText[]
  /** Index of the first passage: a headline stands before it. */
  first: 0 | -1
}

const longest = 100_000
const lineSchema = z.object({
  id: z.string(),
  passages: z
    .array(z.object({ zh: z.string().max(longest), en: z.string().max(longest) }))
    .max(2000),
})

/** One document in the importer's layout. Throws BadInput where it is none. */
export async function readFile(path: string, timeZone: string): Promise<Checked> {
  const { document, panels } = await readDocument(path, timeZone)
  const body = panels.map(({ zh, en }) => ({
    zh: zh.map(blockText).join('\n'),
    en: en.map(blockText).join('\n'),
  }))
  const { zh = '', en = '' } = { zh: document.headline.zh ?? '', en: document.headline.en ?? '' }
  return zh && en
    ? { name: { file: path }, passages: [{ zh, en }, ...body], first: -1 }
    : { name: { file: path }, passages: body, first: 0 }
}

/** The documents of a file of lines, one at a time. Throws where a line is no document, and names it. */
export async function* readLines(path: string): AsyncGenerator<Checked> {
  let number = 0
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++
    if (!line.trim()) continue
    const found = lineSchema.safeParse(parsed(line))
    if (!found.success) throw new BadLine(path, number)
    yield { name: { id: found.data.id }, passages: found.data.passages, first: 0 }
  }
}

export class BadLine extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
  ) {
    super(`${file}:${line}`)
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
