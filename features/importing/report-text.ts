import type { ShellWords } from '@/lib/i18n/shell'
import type { FailedReport, FileReport, TakenReport } from './import-file'
import { largestFile, longestBody } from './read-document'
import { warningsOf } from './report-warnings'

/** One line for a story, and one for each of its warnings. */
export function storyLines(report: TakenReport, t: ShellWords): string[] {
  const { headline } = report.imported.document
  const headlines = [headline.zh, headline.en].filter(Boolean).join(' / ')
  return [
    t('story', {
      outcome: outcomeOf(report, t),
      headline: headlines || t('noHeadline'),
      file: report.file,
    }),
    ...warningsOf(report, t).map(({ line, message }) =>
      t('warningLine', { line: `${line}`, message }),
    ),
  ]
}

/** Why a file could not be imported or a story did not go out, naming the file; null where all is well. */
export function complaintOf(report: FileReport, t: ShellWords): string | null {
  const reason = reasonOf(report, t)
  return reason && t('failed', { file: report.file, reason })
}

export function summaryLine(reports: FileReport[], isDryRun: boolean, t: ShellWords): string {
  const count = (outcome: string) =>
    reports.filter((report) => report.kind === 'imported' && report.result.outcome === outcome)
      .length
  const files = reports.length
  const failed = reports.filter(({ kind }) => kind === 'failed').length
  if (isDryRun) return t('dryRunSummary', { files, failed })
  const outcomes = { created: count('created'), updated: count('updated') }
  return t('summary', { files, failed, ...outcomes, unchanged: count('unchanged') })
}

function outcomeOf(report: TakenReport, t: ShellWords): string {
  if (report.kind === 'read') {
    return report.number === null
      ? t('outcome.dryRunNew')
      : t('outcome.dryRunKnown', { number: `${report.number}` })
  }
  const { outcome, isPublished, number } = report.result
  const key = isPublished
    ? (`publishedOutcome.${outcome}` as const)
    : (`outcome.${outcome}` as const)
  return t(key, { number: `${number}` })
}

function reasonOf(report: FileReport, t: ShellWords): string | null {
  if (report.kind === 'failed') return failureOf(report, t)
  if (report.kind === 'read' || !report.result.unpublished) return null
  const { unpublished, number, held } = report.result
  return t(`unpublished.${unpublished}`, { number: `${number}`, held: held.join('; ') })
}

function failureOf({ reason, detail }: FailedReport, t: ShellWords): string {
  const megabytes = largestFile / 1024 / 1024
  return t(`bad.${reason}`, { detail, megabytes, paragraphs: longestBody })
}
