// npm run doctor
import '@/lib/dot-env'

import { createTranslator } from 'next-intl'
import { loadEnv } from '@/lib/env'
import { allMessages } from '@/lib/i18n/all-messages'
import { shellLocale } from '@/lib/i18n/shell'
import { examine } from '@/server/doctor/examine'
import type { Fault } from '@/server/doctor/fault'

const MOST_NAMED = 5

const { DATA_DIR: dataDir } = loadEnv()
const locale = shellLocale(process.env)
const t = createTranslator({ locale, messages: allMessages[locale], namespace: 'doctor' })

const faults = examine(dataDir)
for (const fault of faults) console.log(lineOf(fault))
if (faults.length === 0) console.log(t('well', { dataDir }))
process.exitCode = faults.length > 0 ? 1 : 0

function lineOf({ code, what }: Fault): string {
  const named = what.slice(0, MOST_NAMED).join(', ')
  const more = what.length - MOST_NAMED
  return t(`faults.${code}`, { dataDir, what: more > 0 ? t('andMore', { named, more }) : named })
}
