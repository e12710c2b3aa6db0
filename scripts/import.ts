// npm run import -- [--dry-run] [--json] [--publish] FILE|FOLDER...
import '@/lib/dot-env'

import { existsSync } from 'node:fs'
import { connect, type Db, databaseFile, openDatabase, patient } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import type { FileReport } from '@/features/importing/import-file'
import { importFiles } from '@/features/importing/import-files'
import { listDocuments } from '@/features/importing/list-documents'
import { jsonOf } from '@/features/importing/report-json'
import { complaintOf, storyLines, summaryLine } from '@/features/importing/report-text'
import { env, loadEnv } from '@/lib/env'
import { takesDocuments } from '@/lib/i18n/document-pair'
import { shellWords } from '@/lib/i18n/shell'
import { type Options, readOptions } from './import/options'
import { ProgressBar } from './import/progress'

loadEnv()
const t = shellWords('import')

process.exitCode = await run(readOptions(process.argv.slice(2)))

async function run(options: ReturnType<typeof readOptions>): Promise<number> {
  if ('unknown' in options) return misused(t('unknownOption', { option: options.unknown }))
  if (options.help) {
    console.log(t('usage'))
    return 0
  }
  if (!takesDocuments) {
    console.error(t('languages', { name: 'LANGUAGES' }))
    return 1
  }
  if (options.paths.length === 0) return misused(t('noPaths'))
  try {
    const db = options.isDryRun ? openForReading() : openForWriting()
    const reports = await importAll(options, db)
    db?.$client.close()
    if (!options.asJson) console.log(summaryLine(reports, options.isDryRun, t))
    return reports.some((report) => complaintOf(report, t)) ? 1 : 0
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    console.error(t('cannotBegin', { detail }))
    return 1
  }
}

async function importAll(
  { isDryRun, publish, asJson, paths }: Options,
  db: Db | null,
): Promise<FileReport[]> {
  // npm runs scripts in the project's folder; paths are meant from where the command was typed.
  const files = listDocuments(paths, process.env.INIT_CWD ?? process.cwd())
  const bar = new ProgressBar(files.length)
  const { TIME_ZONE: timeZone, DATA_DIR: dataDir } = env()
  const reports: FileReport[] = []
  const showNext = () => bar.show(reports.length, files[reports.length]?.file ?? '')
  showNext()
  for await (const report of importFiles(files, { db, isDryRun, publish, timeZone, dataDir })) {
    bar.clear()
    const complaint = complaintOf(report, t)
    if (complaint) console.error(complaint)
    if (report.kind !== 'failed') {
      console.log(asJson ? jsonOf(report, t) : storyLines(report, t).join('\n'))
    }
    reports.push(report)
    if (reports.length < files.length) showNext()
  }
  return reports
}

function openForWriting(): Db {
  const db = openDatabase(env().DATA_DIR, patient)
  migrateDatabase(db)
  return db
}

/** A dry run makes no database, and changes nothing in the one that there is. */
function openForReading(): Db | null {
  const file = databaseFile(env().DATA_DIR)
  if (!existsSync(file)) return null
  const db = connect(file)
  db.$client.pragma('query_only = ON')
  return db
}

function misused(reason: string): number {
  console.error(`${reason}\n\n${t('usage')}`)
  return 2
}
