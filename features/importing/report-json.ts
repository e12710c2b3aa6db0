import type { Block } from '@/db/content'
import { linksOf } from '@/features/passages/align'
import { blockText } from '@/features/passages/text'
import type { PerDocumentLocale } from '@/lib/i18n/document-pair'
import type { ShellWords } from '@/lib/i18n/shell'
import type { TakenReport } from './import-file'
import type { ImportedDocument } from './read-document'
import { warningsOf } from './report-warnings'

/** What was read from a file, and the story that it is, as one JSON object on one line. */
export function jsonOf(report: TakenReport, t: ShellWords): string {
  const { document, panels } = report.imported
  const lines = linesOf(panels)
  const { headline, standfirst, published, updated, source, sectionPath } = document
  return JSON.stringify({
    file: report.file,
    story: report.kind === 'imported' ? report.result.number : report.number,
    zh: lines.flatMap(({ zh }) => zh),
    en: lines.flatMap(({ en }) => en),
    links: linksOf(counted(lines)),
    headline: inBoth(headline),
    standfirst: standfirst.zh || standfirst.en ? inBoth(standfirst) : null,
    published,
    ...(updated && { updated }),
    source,
    section: sectionPath,
    warnings: warningsOf(report, t),
  })
}

type Lines = { zh: string[]; en: string[] }

/** Paragraph by paragraph, a row of a table in one, its cells parted by tabs. */
function linesOf(panels: ImportedDocument['panels']): Lines[] {
  const lines = (blocks: Block[]) =>
    blocks.flatMap((block) => blockText(block).split('\n').filter(Boolean))
  return panels.map(({ zh, en }) => ({ zh: lines(zh), en: lines(en) }))
}

/** The lines of each passage by their numbers. */
function counted(passages: Lines[]) {
  const next = { zh: 0, en: 0 }
  return passages.map((lines) => ({
    zh: lines.zh.map(() => next.zh++),
    en: lines.en.map(() => next.en++),
    confidence: 1,
  }))
}

function inBoth({ zh = null, en = null }: PerDocumentLocale<string | null>) {
  return { zh, en }
}
