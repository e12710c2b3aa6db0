// A start up to the moment when the database is ready, and what /health would say then.
import '@/lib/dot-env'

import { openDatabase } from '@/db/client'
import { closeConnections } from '@/db/connections'
import { loadEnv } from '@/lib/env'
import { openHealth } from '@/server/health'
import { prepareDatabase } from '@/server/prepare-database'

const settings = loadEnv()
await prepareDatabase(settings)
const db = openDatabase(settings.DATA_DIR, { patience: 0 })
console.log(`prepared, health: ${openHealth({ dataDir: settings.DATA_DIR, db })()}`)
closeConnections()
