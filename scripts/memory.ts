// npm run memory -- export FILE | import FILE
import '@/lib/dot-env'

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openDatabase, patient } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { listPairs } from '@/features/memory/exchange'
import { importFromShell } from '@/features/memory/import-from-shell'
import { shellBounds } from '@/features/memory/tmx/bounds'
import { decodeTmx } from '@/features/memory/tmx/decode-tmx'
import { readTmx } from '@/features/memory/tmx/read-tmx'
import { TmxFault } from '@/features/memory/tmx/tmx-fault'
import { writeTmx } from '@/features/memory/tmx/write-tmx'
import { writeDurably } from '@/lib/durable-file'
import { loadEnv } from '@/lib/env'
import { defaultLocale } from '@/lib/i18n/locales'
import { shellWords } from '@/lib/i18n/shell'

const { DATA_DIR: dataDir } = loadEnv()
const t = shellWords('memory')

const [command, given] = process.argv.slice(2)
if (given && (command === 'export' || command === 'import')) await run(command, given)
else {
  console.error(t('usage'))
  process.exitCode = 2
}

async function run(what: 'export' | 'import', name: string): Promise<void> {
  // npm runs scripts in the project's folder; paths are meant from where the command was typed.
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), name)
  const db = openDatabase(dataDir, patient)
  try {
    migrateDatabase(db)
    if (what === 'export') {
      const pairs = listPairs(db)
      await writeDurably(file, writeTmx(pairs, defaultLocale))
      console.log(t('exported', { count: pairs.length, file }))
    } else {
      const pairs = readTmx(decodeTmx(readFileSync(file)))
      const added = await importFromShell(db, pairs, new Date().toISOString())
      console.log(t('imported', { added, known: pairs.length - added, file }))
    }
  } catch (error) {
    console.error(sayWhy(file, error))
    process.exitCode = 1
  } finally {
    db.$client.close()
  }
}

function sayWhy(file: string, error: unknown): string {
  if (!(error instanceof TmxFault)) {
    return t('failed', { file, detail: error instanceof Error ? error.message : String(error) })
  }
  const { code, line } = error
  const detail = shellWords('newsroom.memory')(`fileFaults.${code}`, shellBounds)
  return line === null ? t('failed', { file, detail }) : t('failedAt', { file, line, detail })
}
