import { longestFile } from './bounds'
import { FileFault } from './file-fault'
import type { GivenFile } from './translation-file'
import { readXliff } from './xliff/read-xliff'

/** A translation as it comes back in a file. Throws FileFault. */
export function readTranslation(text: string): GivenFile {
  if (text.length > longestFile) throw new FileFault('too-large')
  return readXliff(text.replace(/^\uFEFF/u, ''))
}
