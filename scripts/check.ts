// npm run check -- [--data FOLDER] [--json] FILE...
// npm run check -- [--data FOLDER] --passages FILE.jsonl...
import '@/lib/dot-env'

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { databaseFile } from '@/db/client'
import { type Knowledge, runChecks } from '@/features/checks/run-checks'
import { BadInput } from '@/features/importing/bad-input'
import { complaintOf } from '@/features/importing/report-text'
import { loadWordList } from '@/features/passages/alignment/word-list'
import { env, loadEnv } from '@/lib/env'
import { shellLocale, shellWords } from '@/lib/i18n/shell'
import { type BadLine, type Checked, readFile, readLines } from './check/documents'
import { type NewsroomWords, newsroomWords } from './check/newsroom'
import { type Options, readOptions } from './check/options'
import { reported, reportLines } from './check/report'

loadEnv()
const locale = shellLocale(process.env)
const t = shellWords('check')

process.exitCode = await run(readOptions(process.argv.slice(2)))

async function run(options: Options | { unknown: string }): Promise<number> {
  if ('unknown' in options) return misused(t('unknownOption', { option: options.unknown }))
  if (options.help) {
    console.log(t('usage'))
    return 0
  }
  if (options.paths.length === 0) return misused(t('noPaths'))
  // npm runs scripts in the project's folder; paths are meant from where the command was typed.
  const from = process.env.INIT_CWD ?? process.cwd()
  const dataDir = options.data === undefined ? env().DATA_DIR : resolve(from, options.data)
  if (options.data !== undefined && !existsSync(databaseFile(dataDir))) {
    console.error(t('noNewsroom', { folder: options.data }))
    return 2
  }
  const words = newsroomWords(dataDir)
  console.error(whose(words, dataDir))
  const known: Knowledge = { wordList: loadWordList(), terms: words.list }
  const knownOf = (passages: Checked['passages']): Knowledge =>
    words.names ? { ...known, names: words.names(passages.map(({ en }) => en)) } : known
  let failures = 0
  for (const given of options.paths) {
    const path = resolve(from, given)
    try {
      const documents = options.arePassages
        ? readLines(path)
        : [await readFile(path, env().TIME_ZONE)]
      for await (const document of documents) {
        if (!('reason' in document)) tell(document, knownOf(document.passages), options, given)
        else {
          failures++
          console.error(badLine(document, given))
        }
      }
    } catch (error) {
      failures++
      console.error(complaint(error, given))
    }
  }
  words.close()
  return failures > 0 ? 1 : 0
}

/** With whose words the documents are checked; beside the report, so that programs read that alone. */
function whose({ glossary, terms, names }: NewsroomWords, folder: string): string {
  return t('whose', { glossary, terms, memory: names ? 'own' : 'none', folder })
}

function tell(
  { name, passages, first, writtenOn }: Checked,
  known: Knowledge,
  options: Options,
  file: string,
) {
  const findings = reported(
    runChecks(passages, { ...known, ...(writtenOn && { writtenOn }) }),
    passages,
    first,
  )
  if (options.asJson || options.arePassages) {
    console.log(JSON.stringify({ ...('file' in name ? { file } : name), findings }))
  } else if (findings.length > 0) {
    console.log(reportLines(file, findings, locale).join('\n'))
  } else {
    console.log(t('nothing', { file }))
  }
}

function complaint(error: unknown, file: string): string {
  if (error instanceof BadInput)
    return complaintOf({ file, kind: 'failed', ...error }, shellWords('import')) ?? file
  return t('failed', { file, detail: error instanceof Error ? error.message : String(error) })
}

function badLine({ line, reason, field = '' }: BadLine, file: string): string {
  return t('badLine', { file, line: String(line), reason, field: field || 'none' })
}

function misused(sentence: string): number {
  console.error(`${sentence}\n\n${t('usage')}`)
  return 2
}
