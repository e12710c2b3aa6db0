import type { ShellWords } from '@/lib/i18n/shell'
import type { ParsedDocument, WarningCode } from './document'
import type { TakenReport } from './import-file'
import type { ImportedDocument } from './read-document'

/** Something that a person should look at, by its line in the file. */
export type ReportedWarning = {
  line: number
  code: WarningCode | 'uncertain-passage' | 'newsroom-conflict' | 'future-date'
  message: string
}

/** Below even odds an editor should look. */
const certainEnough = 0.5

export function warningsOf(report: TakenReport, t: ShellWords): ReportedWarning[] {
  const { document, passages } = report.imported
  const parsed = document.warnings.map(({ line, code, count = 1 }) => ({
    line,
    code,
    message: t(`warning.${code}`, { count }),
  }))
  const uncertain = passages
    .filter(({ confidence }) => confidence < certainEnough)
    .map((passage) => ({
      line: lineOf(passage, document),
      code: 'uncertain-passage' as const,
      message: t('warning.uncertain-passage'),
    }))
  return [
    ...conflictsOf(report, t),
    ...futureOf(report, t),
    ...[...parsed, ...uncertain].sort((a, b) => a.line - b.line),
  ]
}

function conflictsOf(report: TakenReport, t: ShellWords): ReportedWarning[] {
  const count = report.kind === 'imported' ? report.result.conflicts : 0
  const code = 'newsroom-conflict'
  return count > 0 ? [{ line: 1, code, message: t(`warning.${code}`, { count }) }] : []
}

/** An import that was asked to publish says it itself. */
function futureOf(report: TakenReport, t: ShellWords): ReportedWarning[] {
  const { firstPublished } = report.imported
  const isTold = report.kind === 'imported' && report.result.unpublished === 'future-date'
  if (isTold || !firstPublished || firstPublished <= new Date().toISOString()) return []
  const code = 'future-date'
  return [{ line: 1, code, message: t(`warning.${code}`) }]
}

function lineOf(
  { zh, en }: ImportedDocument['passages'][number],
  { body }: ParsedDocument,
): number {
  const first = body.zh[zh[0] ?? -1] ?? body.en[en[0] ?? -1]
  return first?.line ?? 1
}
