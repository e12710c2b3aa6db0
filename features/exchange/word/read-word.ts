import { readFile } from 'node:fs/promises'
import type { Inline } from '@/db/content'
import { FileFault, type FileFaultCode } from '@/features/exchange/file-fault'
import type { TranslationFile } from '@/features/exchange/translation-file'
import { writeXliff } from '@/features/exchange/xliff/write-xliff'
import { BadInput } from '@/features/importing/bad-input'
import { isWordFile } from '@/features/importing/foreign-formats'
import { parsePage } from '@/features/importing/page-tree'
import { openWordFile } from '@/features/importing/read-word-file'
import { linesIn } from './lines-in'
import { readHead, readReference, type UnitReference } from './references'

export type OpenedWord = { text: string } | { code: FileFaultCode }

/**
 * A Word document that was sent from here, as the XLIFF that says the same: so all that follows has one
 * format to do with. Runs in the workshop.
 */
export async function openTranslation({ path }: { path: string }): Promise<OpenedWord> {
  const bytes = await readFile(path)
  if (!isWordFile(bytes)) return { code: 'not-word' }
  try {
    const { html } = await openWordFile(bytes)
    return { text: writeXliff(fileIn(parsePage(html).body)) }
  } catch (error) {
    if (error instanceof FileFault) return { code: error.code }
    if (error instanceof BadInput) return { code: 'not-word' }
    throw error
  }
}

/** What the table of a document says. Throws FileFault where there is none of ours. */
function fileIn(body: Element): TranslationFile {
  const rows = [...body.querySelectorAll('tr')].map((row) => [...row.children])
  const head = rows.map(([reference]) => readHead(reference?.textContent ?? '')).find(Boolean)
  if (!head) throw new FileFault('no-table')
  const units = rows.flatMap(([reference, source, target]) => {
    const read = readReference(textOf(reference))
    if (!read) return []
    const segment = { id: 'all', source: lines(source), target: lines(target) }
    return [toUnit(read, segment)]
  })
  if (units.length === 0) throw new FileFault('no-table')
  return { ...head, style: '', units }
}

function toUnit(
  { id, sourceSeal, targetSeal }: UnitReference,
  segment: TranslationFile['units'][number]['segments'][number],
): TranslationFile['units'][number] {
  return {
    ...{ id, state: 'translated', isMachineDraft: false },
    ...{ segments: [segment], terms: [], notes: [] },
    ...{ sourceSeal: sourceSeal ?? '', targetSeal: targetSeal ?? '' },
  }
}

/** The words of a cell, its paragraphs a line each. */
function textOf(cell: Element | undefined): string {
  return lines(cell)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n')
}

const lines = (cell: Element | undefined): Inline[][] => (cell ? linesIn(cell) : [])
