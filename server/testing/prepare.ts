// A start up to the moment when the database is ready.
import '@/lib/dot-env'

import { closeConnections } from '@/db/connections'
import { loadEnv } from '@/lib/env'
import { prepareDatabase } from '@/server/prepare-database'

await prepareDatabase(loadEnv())
closeConnections()
console.log('prepared')
