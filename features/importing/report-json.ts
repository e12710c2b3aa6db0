import { linksOf } from '@/features/passages/align'
import type { PerLocale } from '@/lib/i18n/locales'
import type { ShellWords } from '@/lib/i18n/shell'
import type { TakenReport } from './import-file'
import { warningsOf } from './report-warnings'

/** What was read from a file, and the story that it is, as one JSON object on one line. */
export function jsonOf(report: TakenReport, t: ShellWords): string {
  const { document, passages } = report.imported
  const { body, headline, standfirst, published, updated, source, sectionPath } = document
  return JSON.stringify({
    file: report.file,
    story: report.kind === 'imported' ? report.result.number : report.number,
    zh: body.zh.map(({ text }) => text),
    en: body.en.map(({ text }) => text),
    links: linksOf(passages),
    headline: inBoth(headline),
    standfirst: standfirst.zh || standfirst.en ? inBoth(standfirst) : null,
    published,
    ...(updated && { updated }),
    source,
    section: sectionPath,
    warnings: warningsOf(report, t),
  })
}

function inBoth({ zh = null, en = null }: PerLocale<string | null>) {
  return { zh, en }
}
