// npm run doctor
import '@/lib/dot-env'

import type { Fault } from '@/db/fault'
import { loadEnv } from '@/lib/env'
import { shellWords } from '@/lib/i18n/shell'
import { examine } from '@/server/doctor/examine'

const MOST_NAMED = 5

const { DATA_DIR: dataDir } = loadEnv()
const t = shellWords('doctor')

const faults = examine(dataDir)
for (const fault of faults) console.log(lineOf(fault))
if (faults.length === 0) console.log(t('well', { dataDir }))
process.exitCode = faults.length > 0 ? 1 : 0

function lineOf({ code, what }: Fault): string {
  const named = what.slice(0, MOST_NAMED).join(', ')
  const more = what.length - MOST_NAMED
  return t(`faults.${code}`, { dataDir, what: more > 0 ? t('andMore', { named, more }) : named })
}
