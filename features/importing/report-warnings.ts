import type { ShellWords } from '@/lib/i18n/shell'
import { groupNotes, type NoteKind } from './blocks/document-note'
import type { WarningCode } from './document'
import { lowConfidence } from './given/low-confidence'
import type { ImportedPassage } from './given/side-by-side'
import type { TakenReport } from './import-file'

/** Something that a person should look at, by its line in the file. */
export type ReportedWarning = {
  line: number
  code: WarningCode | 'uncertain-passage' | 'newsroom-conflict' | 'future-date' | `part-${NoteKind}`
  message: string
}

export function warningsOf(report: TakenReport, t: ShellWords): ReportedWarning[] {
  const { document, passages } = report.imported
  const parsed = document.warnings.map(({ line, code, count = 1 }) => ({
    line,
    code,
    message: t(`warning.${code}`, { count }),
  }))
  const uncertain = passages
    .filter(({ confidence }) => confidence < lowConfidence)
    .map((passage) => ({
      line: lineOf(passage),
      code: 'uncertain-passage' as const,
      message: t('warning.uncertain-passage'),
    }))
  return [
    ...partsOf(report, t),
    ...conflictsOf(report, t),
    ...futureOf(report, t),
    ...[...parsed, ...uncertain].sort((a, b) => a.line - b.line),
  ]
}

/** What of the document did not come, or came otherwise, with its own words. */
function partsOf({ imported: { notes } }: TakenReport, t: ShellWords): ReportedWarning[] {
  return groupNotes(notes).map(({ kind, count, words }) => {
    const message = t(`part.${kind}`, { count })
    const whole = words.length > 0 ? t('partWords', { message, words: words.join('; ') }) : message
    return { line: 1, code: `part-${kind}`, message: whole }
  })
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

function lineOf({ zh, en }: ImportedPassage): number {
  return (zh[0] ?? en[0])?.line ?? 1
}
