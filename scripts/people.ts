// The people of the newsroom, from the shell. Also the way back in for an administrator locked out.
import '@/lib/dot-env'

import { openDatabase, patient } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { createAuth } from '@/features/access/auth'
import { loadEnv } from '@/lib/env'
import { runPeople } from './people/run'

const settings = loadEnv()
const db = openDatabase(settings.DATA_DIR, patient)
migrateDatabase(db)
const { lines, faults, status } = await runPeople(process.argv.slice(2), {
  db,
  settings,
  // Made when a command asks for it: it draws the installation's secret.
  get auth() {
    return createAuth(db, settings)
  },
  now: () => new Date().toISOString(),
})
for (const line of lines) console.log(line)
for (const fault of faults) console.error(fault)
db.$client.close()
process.exitCode = status
