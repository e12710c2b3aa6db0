// npm run export -- FOLDER; npm run import-newsroom -- FOLDER
import '@/lib/dot-env'

import { resolve } from 'node:path'
import { createTranslator } from 'next-intl'
import { loadEnv } from '@/lib/env'
import { allMessages } from '@/lib/i18n/all-messages'
import { shellLocale } from '@/lib/i18n/shell'
import { NoNewsroom } from '@/server/backup/make-backup'
import { BadBackup } from '@/server/backup/manifest'
import { FolderInUse } from '@/server/backup/restore-backup'
import { BadExport, type ExportManifest } from '@/server/export/manifest'
import { readExport } from '@/server/export/read-export'
import { writeExport } from '@/server/export/write-export'
import { startFault } from '@/server/start-fault'

const { DATA_DIR: dataDir } = loadEnv()
const locale = shellLocale(process.env)
const t = createTranslator({ locale, messages: allMessages[locale], namespace: 'export' })

const [command, given] = process.argv.slice(2)
if (given && !given.startsWith('-')) await run(command === 'read' ? 'read' : 'write', given)
else {
  console.error(t('usage'))
  process.exitCode = given ? 0 : 2
}

async function run(command: 'write' | 'read', name: string): Promise<void> {
  // npm runs scripts in the project's folder; paths are meant from where the command was typed.
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), name)
  try {
    if (command === 'write')
      console.log(t('written', { folder, ...countsOf(await writeExport(dataDir, folder)) }))
    else console.log(t('read', { dataDir, ...countsOf(await readExport(folder, dataDir)) }))
  } catch (error) {
    console.error(complaintOf(error, command, folder))
    process.exitCode = 1
  }
}

function countsOf({ tables }: ExportManifest) {
  return { stories: tables.stories ?? 0, revisions: tables.revisions ?? 0 }
}

function complaintOf(error: unknown, command: 'write' | 'read', folder: string): string {
  if (error instanceof FolderInUse)
    return t('inUse', { folder: command === 'write' ? folder : dataDir })
  if (error instanceof NoNewsroom) return t('noNewsroom', { dataDir })
  if (error instanceof BadExport) return t(`bad.${error.reason}`, { folder, file: error.file })
  // What the finished folder lacks; its words name no backup's.
  if (error instanceof BadBackup) return t('bad.damaged-file', { folder, file: error.entry })
  const detail = error instanceof Error ? error.message : String(error)
  return startFault(error, dataDir) ?? t('failed', { folder, detail })
}
