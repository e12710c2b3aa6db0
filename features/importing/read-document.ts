import { createHash } from 'node:crypto'
import { readFileSync, type Stats, statSync } from 'node:fs'
import { blockText } from '@/features/passages/text'
import { dayBegin } from '@/lib/dates'
import { BadInput } from './bad-input'
import type { DocumentNote } from './blocks/document-note'
import { decodeDocument } from './declared-encoding'
import type { ParsedDocument } from './document'
import { isWordFile, refuseForeign } from './foreign-formats'
import { arrange } from './given/arrange'
import { type ImportedPassage, sideBySide } from './given/side-by-side'
import { type DocumentPanels, panelsFrom } from './given/to-panels'
import { readLines } from './lines'
import { bringPictures, type TakePicture } from './pictures/bring-pictures'
import { openText, parsed } from './read-text'
import { openWordDocument } from './read-word-file'

/** A document read from a file, its two bodies joined into passages. */
export type ImportedDocument = {
  /** Absolute. */
  path: string
  /** Of what the file says, whatever its encoding, line ends and blank lines. */
  textHash: string
  document: ParsedDocument
  /** The instant of `document.published`, in UTC; a day alone begins at midnight of the site. */
  firstPublished: string | null
  lastUpdated: string | null
  passages: ImportedPassage[]
  /** What stands in each passage; tables without text about them have one of their own behind. */
  panels: DocumentPanels[]
  /** What of the document did not come, or came otherwise. */
  notes: DocumentNote[]
}

/** A news story is a few kilobytes; what is larger was given by mistake. */
export const largestFile = 4 * 1024 * 1024
/** Their pictures lie in it too. */
const largestWordFile = 10 * 1024 * 1024
export const longestBody = 1000

/**
 * Reads one file. Throws BadInput where it is no document.
 * @param take what becomes of its pictures; without it they are named as left out
 */
export async function readDocument(
  path: string,
  timeZone: string,
  take: TakePicture | null = null,
): Promise<ImportedDocument> {
  const bytes = readBytes(path)
  refuseForeign(bytes, path)
  const bring: BringPictures = (part, within) =>
    take && part ? bringPictures(part, { path, within }, take) : Promise.resolve([])
  const { text, document, given, notes } = isWordFile(bytes)
    ? await readWordDocument(bytes, { timeZone, bring })
    : await readTextDocument(bytes, path, { timeZone, bring })
  const { zh, en } = document.body
  if (Math.max(zh.length, en.length) > longestBody) throw new BadInput('too-long')
  const { passages } = arrange({ passages: sideBySide(document.body) }, given)
  const panels = panelsFrom(passages, given)
  if (!panels.some(saysSomething) && !document.headline.zh && !document.headline.en) {
    throw new BadInput('no-text')
  }
  return {
    path,
    textHash: hashOf(text),
    document,
    firstPublished: instantIn(document.published, timeZone),
    lastUpdated: instantIn(document.updated, timeZone),
    passages,
    panels,
    notes: [...notes, ...given.notes],
  }
}

type BringPictures = (part: Element | null, within: Uint8Array[]) => Promise<DocumentNote[]>

type Reading = { timeZone: string; bring: BringPictures }

async function readWordDocument(bytes: Buffer, { timeZone, bring }: Reading) {
  const { body, pictures, read } = await openWordDocument(bytes)
  const notes = await bring(body, pictures)
  const given = read()
  return { text: given.text, notes, ...parsed(given, timeZone) }
}

async function readTextDocument(bytes: Buffer, path: string, { timeZone, bring }: Reading) {
  const text = decodeDocument(bytes)
  const { part, read } = openText(text, path, timeZone)
  const notes = await bring(part, [])
  return { text, notes, ...read() }
}

function saysSomething(panels: DocumentPanels): boolean {
  return [...panels.zh, ...panels.en].some((block) => blockText(block).trim() !== '')
}

function instantIn(stated: string | null, timeZone: string): string | null {
  if (stated === null) return null
  return stated.includes('T') ? new Date(stated).toISOString() : dayBegin(stated, timeZone)
}

function readBytes(path: string): Buffer {
  const stats = statOf(path)
  if (!stats.isFile()) throw new BadInput('not-a-file')
  if (stats.size > largestWordFile) throw new BadInput('too-large')
  const bytes = readNow(path)
  if (bytes.length > largestFile && !isWordFile(bytes)) throw new BadInput('too-large')
  return bytes
}

function readNow(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new BadInput('not-readable')
  }
}

function statOf(path: string): Stats {
  try {
    return statSync(path)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new BadInput(isMissing ? 'not-found' : 'not-readable')
  }
}

function hashOf(text: string): string {
  const lines = readLines(text).map((line) => line.text)
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}
