import type { Target } from './target'
import { csvTarget, tbxTarget, tmxTarget, xliffTarget } from './targets-of-exchange'
import { docxTarget, htmlTarget, importTarget } from './targets-of-importing'
import { apiTarget, searchTarget } from './targets-of-readers'

/** Each loads what it needs only when it is asked for. */
export const targets: Record<string, () => Promise<Target> | Target> = {
  import: importTarget,
  html: htmlTarget,
  docx: docxTarget,
  xliff: xliffTarget,
  tbx: tbxTarget,
  tmx: tmxTarget,
  csv: csvTarget,
  search: searchTarget,
  api: apiTarget,
}
