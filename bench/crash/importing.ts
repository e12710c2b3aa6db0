import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Ledger } from './ledger'
import { killed, pidOf } from './serving'

/** Imports documents beside the server, as a command of the shell does, until it is killed. */
export function startImport(
  dataDir: string,
  { folder, round, ledger }: { folder: string; round: number; ledger: Ledger },
) {
  mkdirSync(folder, { recursive: true })
  for (let index = 0; index < 20; index++) {
    const headline = `Imported ${round} ${index}`
    writeFileSync(join(folder, `${index}.txt`), document(headline, round, index))
  }
  const child = spawn(process.execPath, ['scripts/command.mjs', 'import', '--json', folder], {
    env: { ...process.env, DATA_DIR: dataDir, DEMO: 'off' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  createInterface(child.stdout).on('line', (line) => {
    const { headline }: { headline?: { en?: string } } = line.startsWith('{')
      ? JSON.parse(line)
      : {}
    if (!headline?.en) return
    ledger.imports.add(headline.en)
    ledger.counts.imports += 1
  })
  const closed = once(child, 'close')
  return {
    pid: pidOf(child),
    kill: async () => {
      await killed(child)
      await closed
    },
  }
}

function document(headline: string, round: number, index: number): string {
  return [
    `第${round}批第${index}篇导入稿件`,
    '2026年11月28日 10:00',
    `第${round}批第${index}篇：工程昨日完工，两县约有十万人受益。`,
    headline,
    `Batch ${round}, story ${index}: the project was finished yesterday, and some 100,000 people in two counties benefit.`,
    '',
  ].join('\n\n')
}
