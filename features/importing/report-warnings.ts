import type { ShellWords } from '@/lib/i18n/shell'
import type { ParsedDocument, WarningCode } from './document'
import type { TakenReport } from './import-file'
import type { ImportedDocument } from './read-document'

/** Something that a person should look at, by its line in the file. */
export type ReportedWarning = {
  line: number
  code: WarningCode | 'uncertain-passage' | 'newsroom-conflict'
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
  return [...conflictsOf(report, t), ...[...parsed, ...uncertain].sort((a, b) => a.line - b.line)]
}

function conflictsOf(report: TakenReport, t: ShellWords): ReportedWarning[] {
  const count = report.kind === 'imported' ? report.result.conflicts : 0
  const code = 'newsroom-conflict'
  return count > 0 ? [{ line: 1, code, message: t(`warning.${code}`, { count }) }] : []
}

function lineOf(
  { zh, en }: ImportedDocument['passages'][number],
  { body }: ParsedDocument,
): number {
  const first = body.zh[zh[0] ?? -1] ?? body.en[en[0] ?? -1]
  return first?.line ?? 1
}
