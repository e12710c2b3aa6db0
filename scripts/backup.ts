// npm run backup -- FILE
import '@/lib/dot-env'

import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadEnv } from '@/lib/env'
import { makeBackup } from '@/server/backup/make-backup'
import { restoreBackup, tryBackup } from '@/server/backup/restore-backup'
import { complaintOf } from './backup/complaint'
import { readOptions } from './backup/options'
import { backupWords } from './backup/words'

const t = backupWords()
const [command = '', ...words] = process.argv.slice(2)
process.exitCode = await run(command === 'restore' ? 'restore' : 'make', words)

async function run(command: 'make' | 'restore', words: string[]): Promise<number> {
  const options = readOptions(words)
  const usage = t(command === 'make' ? 'usage' : 'restoreUsage')
  if ('unknown' in options) return misused(t('unknownOption', { option: options.unknown }), usage)
  if (options.help) {
    console.log(usage)
    return 0
  }
  if (!options.file) return misused(t('noFile'), usage)
  // npm runs scripts in the project's folder; paths are meant from where the command was typed.
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), options.file)
  const { DATA_DIR: dataDir } = loadEnv()
  try {
    console.log(
      command === 'make'
        ? await make(dataDir, file)
        : await restore(file, dataDir, options.mayReplace),
    )
    return 0
  } catch (error) {
    console.error(complaintOf(error, { file, dataDir }, t))
    return 1
  }
}

async function make(dataDir: string, file: string): Promise<string> {
  await makeBackup(dataDir, file)
  await tryBackup(file)
  const megabytes = (statSync(file).size / 1024 / 1024).toFixed(1)
  return t('made', { file, megabytes })
}

async function restore(file: string, dataDir: string, mayReplace: boolean): Promise<string> {
  const { manifest, aside } = await restoreBackup(file, dataDir, { mayReplace })
  const restored = t('restored', { dataDir, madeAt: manifest.madeAt })
  return aside ? `${restored}\n${t('aside', { aside })}` : restored
}

function misused(sentence: string, usage: string): number {
  console.error(`${sentence}\n\n${usage}`)
  return 2
}
