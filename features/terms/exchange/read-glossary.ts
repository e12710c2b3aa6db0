import { glossaryBounds } from './bounds'
import type { Entry } from './entry'
import { FileFault } from './file-fault'
import { readCsv } from './read-csv'
import { readTbx } from './read-tbx'

/** The terms of a file of either kind, which it is known by. Throws FileFault. */
export function readGlossary(text: string): Entry[] {
  if (text.length > glossaryBounds.characters) throw new FileFault('too-large')
  const entries = /^\uFEFF?\s*</u.test(text) ? readTbx(text) : readCsv(text)
  if (entries.length > glossaryBounds.terms) throw new FileFault('too-many')
  const seen = new Set<string>()
  for (const { id, place } of entries) {
    if (id !== null && seen.has(id)) throw new FileFault('twice', place)
    if (id !== null) seen.add(id)
  }
  return entries
}
