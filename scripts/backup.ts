// npm run backup -- FILE or s3://bucket/prefix
import '@/lib/dot-env'

import { dirname, resolve } from 'node:path'
import { loadEnv } from '@/lib/env'
import { shellWords } from '@/lib/i18n/shell'
import { keepBackup } from '@/server/backup/keep-backup'
import { type Address, openAddress } from '@/server/backup/open-place'
import { newestName } from '@/server/backup/place'
import { restoreBackup } from '@/server/backup/restore-backup'
import { complaintOf } from './backup/complaint'
import { readOptions } from './backup/options'

const t = shellWords('backup')
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
  const settings = loadEnv()
  const { DATA_DIR: dataDir } = settings
  try {
    const address = await openAddress(options.file, {
      settings,
      // Beside the data folder, which may have to be empty, and on its disk.
      spare: dirname(resolve(dataDir)),
      // npm runs scripts in the project's folder; paths are meant from where the command was typed.
      base: process.env.INIT_CWD ?? process.cwd(),
    })
    console.log(
      command === 'make'
        ? await make(dataDir, address)
        : await restore(address, dataDir, options.mayReplace),
    )
    return 0
  } catch (error) {
    console.error(complaintOf(error, { file: options.file, dataDir }, t))
    return 1
  }
}

async function make(dataDir: string, { place, name: asked }: Address): Promise<string> {
  const { name, bytes } = await keepBackup(dataDir, place, { name: asked })
  const megabytes = (bytes / 1024 / 1024).toFixed(1)
  return t('made', { file: place.addressOf(name), megabytes })
}

async function restore(
  { place, name }: Address,
  dataDir: string,
  mayReplace: boolean,
): Promise<string> {
  const { manifest, aside } = await place.bring(name ?? (await newestName(place)), (file) =>
    restoreBackup(file, dataDir, { mayReplace }),
  )
  const restored = t('restored', { dataDir, madeAt: manifest.madeAt })
  return aside ? `${restored}\n${t('aside', { aside })}` : restored
}

function misused(sentence: string, usage: string): number {
  console.error(`${sentence}\n\n${usage}`)
  return 2
}
